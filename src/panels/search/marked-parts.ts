import { folded } from "../fold.ts";

/** A stretch of a text, and whether it is what the reader typed. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text where words of it were met: the beginning that was typed is marked, or the whole word where a wrong letter was
 * forgiven. `met` are folded words of the text; `typed` is as the reader wrote it. The parts together are the text.
 */
export function markedParts(text: string, met: readonly string[], typed: string): readonly MarkedPart[] {
  const beginnings = folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const parts: MarkedPart[] = [];
  let plainFrom = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const plain = folded(word);
    if (!met.includes(plain)) continue;
    const longest = Math.max(0, ...beginnings.filter((each) => plain.startsWith(each)).map((each) => each.length));
    const length = longest === 0 ? word.length : lettersThatFoldTo(word, longest);
    if (index > plainFrom) parts.push({ text: text.slice(plainFrom, index), marked: false });
    parts.push({ text: text.slice(index, index + length), marked: true });
    plainFrom = index + length;
  }
  if (plainFrom < text.length) parts.push({ text: text.slice(plainFrom), marked: false });
  return parts;
}

/** How many UTF-16 units of a word stand for the first `count` folded letters, marks that follow a letter included. */
function lettersThatFoldTo(word: string, count: number): number {
  let units = 0;
  let foldedLetters = 0;
  for (const letter of word) {
    const own = folded(letter).length;
    if (foldedLetters >= count && own > 0) break;
    foldedLetters += own;
    units += letter.length;
  }
  return units;
}
