/** A length that reads well on a scale bar: 1, 2 or 5 times a power of ten metres, the longest that takes at most `most` pixels. */
export function scaleLength(metresPerPixel: number, most: number): { readonly metres: number; readonly pixels: number } {
  const longest = metresPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * ([5, 2].find((factor) => factor * power <= longest) ?? 1);
  return { metres, pixels: metres / metresPerPixel };
}
