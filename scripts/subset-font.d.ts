declare module "subset-font" {
  /** Cuts a font down to the letters of `text`; the subset-font package carries no types of its own. */
  export default function subsetFont(font: Buffer, text: string, options: { readonly targetFormat: "woff2" }): Promise<Buffer>;
}
