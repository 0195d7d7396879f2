/** What the first characters of a text look like. */
export type TextKind = "json" | "kml" | "gpx" | "xml" | "csv";

/** The extension of a file name in lower case, without the dot; empty for none. */
export function extensionOf(name: string): string {
  return /\.([^.]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Tells the kind of a text by its content, since names lie; `null` for a text that is none of the kinds. */
export function sniffFormat(text: string): TextKind | null {
  const head = text.slice(0, 4096).trimStart();
  if (head.startsWith("{") || head.startsWith("[")) return "json";
  if (head.startsWith("<")) {
    const root = /<(?:[\w-]+:)?(kml|gpx)[\s>/]/iu.exec(head)?.[1]?.toLowerCase();
    return root === "kml" || root === "gpx" ? root : "xml";
  }
  const firstLine = /^[^\r\n]*/u.exec(head)?.[0] ?? "";
  return /[,;\t|]/u.test(firstLine) ? "csv" : null;
}

/** What the first bytes say of a file that is no text: packed (zip, gzip, 7z, rar, bzip2) or not. */
export function isPacked(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0x50 && b === 0x4b && (c === 3 || c === 5) && (d === 4 || d === 6)) ||
    (a === 0x1f && b === 0x8b) ||
    (a === 0x37 && b === 0x7a && c === 0xbc && d === 0xaf) ||
    (a === 0x52 && b === 0x61 && c === 0x72 && d === 0x21) ||
    (a === 0x42 && b === 0x5a && c === 0x68)
  );
}

const extensions: Readonly<Record<Exclude<TextKind, "xml">, readonly string[]>> = {
  json: ["json", "geojson", "mfjson", "jsonld"],
  kml: ["kml", "xml"],
  gpx: ["gpx", "xml"],
  csv: ["csv", "tsv", "tab", "txt"],
};

/** Whether a file's extension promises something else than its content is; one without an extension promises nothing. */
export function isWrongExtension(name: string, kind: Exclude<TextKind, "xml">): boolean {
  const extension = extensionOf(name);
  return extension !== "" && extension !== "txt" && !extensions[kind].includes(extension);
}
