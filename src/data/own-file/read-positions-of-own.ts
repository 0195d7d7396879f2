import { isInTheatre, type LonLat } from "../../model/lon-lat.ts";
import type { FilePlace } from "../../model/own-note.ts";
import type { NoteLog } from "./note-log.ts";
import { showValue } from "./show-value.ts";

/**
 * A position `[longitude, latitude, …]` of a reader's file, anywhere on Earth; further numbers are left to the caller. What is no
 * position is noted and `null`. Nothing is turned round: a pair that looks swapped is noted and shown as it stands.
 */
export function readPosition(written: unknown, at: FilePlace, log: NoteLog): LonLat | null {
  const [lon, lat]: readonly unknown[] = Array.isArray(written) ? written : [];
  if (typeof lon !== "number" || typeof lat !== "number" || !Number.isFinite(lon) || !Number.isFinite(lat)) {
    log.add("notAPosition", at, { found: showValue(written) });
    return null;
  }
  return checkPosition({ lon, lat }, at, log);
}

/** Notes a position that is not on Earth, which becomes `null`, or looks swapped. */
export function checkPosition(position: LonLat, at: FilePlace, log: NoteLog): LonLat | null {
  const { lon, lat } = position;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
    const isSwapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
    log.add(isSwapped ? "latitudeFirst" : "notOnEarth", at, { lon, lat });
    return null;
  }
  if (!isInTheatre(position) && isInTheatre({ lon: lat, lat: lon })) log.add("looksSwapped", at, { lon, lat });
  return position;
}
