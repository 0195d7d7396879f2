import type { LonLat } from "../../model/lon-lat.ts";
import type { FilePlace } from "../../model/own-note.ts";
import type { NoteLog } from "./note-log.ts";
import { readPosition } from "./read-positions-of-own.ts";
import { showValue } from "./show-value.ts";

/**
 * The rings of a polygon, closed and wound as RFC 7946 has it (the outline counter-clockwise, holes clockwise); each change is
 * noted. Empty when the outline is no ring.
 */
export function readRings(written: unknown, at: FilePlace, log: NoteLog): readonly (readonly LonLat[])[] {
  if (!Array.isArray(written)) {
    log.add("notAPosition", at, { found: showValue(written) });
    return [];
  }
  const rings = written.map((each: unknown, index) => readRing(each, index === 0, at, log));
  const [outline, ...holes] = rings;
  if (outline === undefined) log.add("ringTooShort", at, null);
  return outline === undefined || outline === null ? [] : [outline, ...holes.filter((hole) => hole !== null)];
}

function readRing(written: unknown, isOutline: boolean, at: FilePlace, log: NoteLog): readonly LonLat[] | null {
  const list: readonly unknown[] = Array.isArray(written) ? written : [];
  const ring = list.flatMap((each) => readPosition(each, at, log) ?? []);
  const [first] = ring;
  const last = ring.at(-1);
  const isClosed = first !== undefined && last !== undefined && first.lon === last.lon && first.lat === last.lat;
  if (first === undefined || ring.length < (isClosed ? 4 : 3)) {
    log.add("ringTooShort", at, null);
    return null;
  }
  if (!isClosed) {
    log.add("ringClosed", at, null);
    ring.push(first);
  }
  if (isClockwise(ring) !== isOutline) return ring;
  log.add("ringTurned", at, null);
  return ring.toReversed();
}

/** By the sign of the area (shoelace formula). */
function isClockwise(ring: readonly LonLat[]): boolean {
  let twiceArea = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [a, b] = [ring[index - 1], ring[index]];
    if (a !== undefined && b !== undefined) twiceArea += (b.lon - a.lon) * (b.lat + a.lat);
  }
  return twiceArea > 0;
}
