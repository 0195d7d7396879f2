import { wholeFile, type NoteLog } from "./note-log.ts";

/**
 * The text of a file: UTF-8, or UTF-16 by its byte order mark or its zero bytes, or what an XML declaration names; a text that is
 * none of these is read as Windows-1250, which is common in Central Europe, and the log says so. `null` for what is no text.
 */
export function decodeText(bytes: Uint8Array, log: NoteLog): string | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const wide = zeroBytes(bytes);
  if (wide === "binary") return null;
  const declared = wide ?? declaredEncoding(bytes) ?? "utf-8";
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    log.add("encodingGuessed", wholeFile, { encoding: "Windows-1250" });
    return new TextDecoder("windows-1250").decode(bytes);
  }
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** UTF-16 without a mark has a zero in every other byte of what is mostly digits and Latin letters; other zeros are no text. */
function zeroBytes(bytes: Uint8Array): "utf-16le" | "utf-16be" | "binary" | null {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0) [even, odd] = index % 2 === 0 ? [even + 1, odd] : [even, odd + 1];
  });
  if (even + odd === 0) return null;
  const half = head.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.05) return "utf-16be";
  return "binary";
}

/** What an XML declaration names, if this is one and the encoding is known. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/u.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
