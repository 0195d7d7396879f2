/** The HTML that shows an address in another page. `width` in CSS pixels, `null`: as wide as the page has room for. */
export function frameCode(
  address: string,
  title: string,
  size: { readonly width: number | null; readonly height: number },
): string {
  const { width, height } = size;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width ?? "100%"}" height="${height}" style="border: 0" loading="lazy" allowfullscreen></iframe>`;
}

/** A text as it may stand in an attribute between double quotes. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
