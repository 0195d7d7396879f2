declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2";
    /** OpenType features of the result; all when left out. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    /** By axis: one value, or the stretch that stays variable. */
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  /** Cuts a font down to the letters of `text`; the subset-font package carries no types of its own. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
