import type { Messages } from "../../i18n/messages.ts";
import type { Person } from "../../model/reading.ts";

/** "1901–1946", "?–1946", or nothing where neither year was found: the card's text has the days. */
export function lifeOf({ born, died }: Person, reading: Messages["reading"]): string {
  if (born === null && died === null) return "";
  return reading.life(yearOf(born) ?? reading.unknownYear, yearOf(died) ?? reading.unknownYear);
}

/** "1946" of "1946-08-01", "194X" of "194X"; what is no EDTF date is shown as it is. */
function yearOf(edtf: string | null): string | null {
  return edtf === null ? null : (/\d{2}[\dX]{2}/u.exec(edtf)?.[0] ?? edtf);
}
