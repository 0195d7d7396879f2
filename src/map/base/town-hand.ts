import { sansFont } from "./base-tokens.ts";

interface Size {
  readonly font: string;
  readonly line: number;
  readonly ring: number;
}

/** How each rank of towns is written. */
export const townSizes: Readonly<Record<1 | 2 | 3 | 4, Size>> = {
  1: { font: sansFont(600, 15), line: 18, ring: 4 },
  2: { font: sansFont(500, 13), line: 16, ring: 3.2 },
  3: { font: sansFont(400, 12), line: 14.5, ring: 2.6 },
  4: { font: sansFont(400, 11.5), line: 14, ring: 2 },
};
/** The line below a name. */
export const secondLine = { font: sansFont(400, 11), line: 13 } as const;
/** How quarters are written; `spacing` in pixels between letters. */
export const quarterHand = { font: sansFont(500, 11), line: 14, spacing: 0.14 * 11 } as const;
