declare module "edtf" {
  /** Parses EDTF; throws for what is none. `min` and `max` are milliseconds UTC, both inclusive; `null` where open or unknown. */
  export default function edtf(text: string): { readonly type: string; readonly min: number | null; readonly max: number | null };
}
