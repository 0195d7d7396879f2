import { deepestNesting } from "./reading-context.ts";
import { lineAt } from "./scan-json.ts";

/** A part of an XML text that is well-formed by itself, with the elements around it opened and closed. */
export interface XmlPiece {
  readonly xml: string;
  /** Whether it goes on in the middle of the track that the piece before it broke off; it then begins with that one's last point. */
  readonly continues: boolean;
  /** How much of the text is read after it, 0 to 1. */
  readonly share: number;
}

/** What ends the cutting before the end of the text. */
export type XmlFault = { readonly kind: "entities" | "syntax" | "depth" | "truncated"; readonly line: number };

const cutAfter = new Set(["Placemark", "trk", "rte", "wpt", "trkpt"]);

interface Open {
  readonly name: string;
  readonly tag: string;
}

/**
 * Cuts a KML or GPX text into pieces of about `size` characters, because the document tree of a large file would not fit into
 * memory. Returns the fault that stopped it, if any, after the pieces before the fault. Linear in the text; expands no entity and
 * refuses a text that defines any.
 */
export function* splitXml(text: string, size: number): Generator<XmlPiece, XmlFault | null> {
  const open: Open[] = [];
  let reopen = "";
  let continues = false;
  let from = 0;
  let lastCut = 0;
  let atLastCut: readonly Open[] = [];
  let lastPoint = "";
  let pointFrom = 0;
  const fault = (kind: XmlFault["kind"], position: number): XmlFault => ({ kind, line: lineAt(text, position) });
  const piece = (end: number, around: readonly Open[]): XmlPiece => ({
    xml:
      reopen +
      text.slice(from, end) +
      around
        .toReversed()
        .map(({ name }) => `</${name}>`)
        .join(""),
    continues,
    share: end / text.length,
  });

  let at = text.indexOf("<");
  let stopped: XmlFault | null = null;
  while (at >= 0 && stopped === null) {
    const end = endOfMarkup(text, at);
    const next = text[at + 1];
    if (end < 0) stopped = fault("truncated", text.length);
    else if (next === "!" || next === "?") {
      if (text.startsWith("<!DOCTYPE", at) && /\[|<!/u.test(text.slice(at + 2, end))) return fault("entities", at);
      if (open.length === 0 && from === 0 && text.startsWith("<!DOCTYPE", at)) from = end;
    } else if (next === "/") {
      const name = text.slice(at + 2, end - 1).trim();
      if (open.pop()?.name !== name) {
        stopped = fault("syntax", at);
        break;
      }
      if (cutAfter.has(name)) {
        const inTrack = name === "trkpt";
        lastCut = end;
        atLastCut = [...open];
        if (inTrack) lastPoint = text.slice(pointFrom, end);
        if (end - from > size) {
          yield piece(end, open);
          reopen = open.map(({ tag }) => tag).join("") + (inTrack ? lastPoint : "");
          continues = inTrack;
          from = end;
        }
      }
    } else {
      const name = /^[^\s/>]+/u.exec(text.slice(at + 1, Math.min(end, at + 200)))?.[0] ?? "";
      if (name === "") stopped = fault("syntax", at);
      else if (text[end - 2] !== "/") {
        open.push({ name, tag: text.slice(at, end) });
        if (name === "trkpt") pointFrom = at;
        if (open.length > deepestNesting) return fault("depth", at);
      }
    }
    at = end < 0 ? -1 : text.indexOf("<", end);
  }
  if (stopped === null && open.length > 0) stopped = fault("truncated", text.length);
  if (stopped === null) yield piece(text.length, []);
  else if (lastCut > from) yield piece(lastCut, atLastCut);
  return stopped;
}

/** The position after a tag, comment, CDATA section, instruction or document type that begins at `at`; -1 if it never ends. */
function endOfMarkup(text: string, at: number): number {
  if (text.startsWith("<!--", at)) return after(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return after(text, "]]>", at + 9);
  if (text.startsWith("<?", at)) return after(text, "?>", at + 2);
  let quoted = 0;
  let brackets = 0;
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted !== 0) {
      if (code === quoted) quoted = 0;
    } else if (code === 0x22 || code === 0x27) quoted = code;
    else if (code === 0x5b) brackets += 1;
    else if (code === 0x5d) brackets -= 1;
    else if (code === 0x3e && brackets <= 0) return index + 1;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}
