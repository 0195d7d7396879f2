declare module "virtual:symbols" {
  /** Path data by symbol identification code; made from geodata/units.json when the page is built. */
  export const symbolPaths: Readonly<
    Record<string, { readonly glyph: string; readonly filled: boolean; readonly echelon: string }>
  >;
}
