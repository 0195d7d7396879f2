/** What one pass over a JSON text found without parsing it. */
export interface JsonScan {
  /** Line (from 1) where the nesting goes beyond the limit, or `null`. */
  readonly tooDeepAt: number | null;
  /** Positions of bare `NaN`, `Infinity` and `-Infinity`, which JSON does not know: start and end in the text. */
  readonly notNumbers: readonly (readonly [number, number])[];
  /** End of the last whole element of a list in the outermost object or of the outermost list, and what closes the text there. */
  readonly lastWhole: { readonly end: number; readonly closers: string } | null;
  /** Whether the text ends inside a bracket or a text. */
  readonly endsOpen: boolean;
}

const [quote, backslash, openBrace, closeBrace, openList, closeList] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
const notNumber = /-?(?:NaN|Infinity)\b/y;

/** Scans a JSON text once, without recursion. */
export function scanJson(text: string, deepest: number): JsonScan {
  const open: number[] = [];
  const notNumbers: (readonly [number, number])[] = [];
  let lastWhole: JsonScan["lastWhole"] = null;
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfText(text, at);
      if (at < 0) return { tooDeepAt: null, notNumbers, lastWhole, endsOpen: true };
    } else if (code === openBrace || code === openList) {
      open.push(code);
      if (open.length > deepest) return { tooDeepAt: lineAt(text, at), notNumbers, lastWhole, endsOpen: true };
    } else if (code === closeBrace || code === closeList) {
      open.pop();
      // Whole elements of a list that is the text itself or a member of it: features, or geometries.
      const inList = open.at(-1) === openList && (open.length === 1 || (open.length === 2 && open[0] === openBrace));
      if (inList && code === closeBrace) lastWhole = { end: at + 1, closers: open.length === 1 ? "]" : "]}" };
    } else if (code === 0x4e || code === 0x49 || code === 0x2d) {
      notNumber.lastIndex = at;
      if (notNumber.test(text)) {
        notNumbers.push([at, notNumber.lastIndex]);
        at = notNumber.lastIndex - 1;
      }
    }
  }
  return { tooDeepAt: null, notNumbers, lastWhole, endsOpen: open.length > 0 };
}

/** Position of the quotation mark that closes the text opened at `start`; -1 when none does. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at += 1;
  }
  return -1;
}

/** The line, counted from 1, in which a position of a text lies. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
