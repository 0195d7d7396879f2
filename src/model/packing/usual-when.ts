import { dayMs, hourMs, instant } from "../instant.ts";
import type { When } from "../when.ts";

/** What a date usually is. */
const plain = { approximate: false, uncertain: false, partOfDay: null, grain: "day" } as const;

/**
 * A date with all that is told, and what usually follows from it for the rest: a clock time ends where it begins, a day a day later,
 * the middle stands for it, and it is written as its day is. What is told differs from that, or it would not be told.
 */
export function completeWhen(told: Partial<When>): When {
  const { approximate, uncertain, partOfDay, grain } = { ...plain, ...told };
  const earliest = told.earliest ?? null;
  const latest = told.latest === undefined ? usualLatest(earliest, grain) : told.latest;
  const at = told.at ?? instant(((earliest ?? latest ?? 0) + (latest ?? earliest ?? 0)) / 2);
  const edtf = told.edtf ?? usualEdtf(earliest, approximate, uncertain);
  return { earliest, latest, at, approximate, uncertain, grain, partOfDay, edtf };
}

const members = ["earliest", "edtf", "at", "latest", "approximate", "uncertain", "partOfDay", "grain"] as const;

/** The members of a date that have to be told, which `completeWhen` completes. */
export function toldOfWhen(when: When): Partial<When> {
  let told: Partial<When> = { ...when };
  for (const name of members) {
    const { [name]: _left, ...less } = told;
    if (isSame(completeWhen(less), when)) told = less;
  }
  return told;
}

function usualLatest(earliest: When["earliest"], grain: When["grain"]): When["latest"] {
  if (earliest === null) return null;
  return grain === "time" ? earliest : instant(earliest + dayMs);
}

/** The day on Prague's clocks, which are one or two hours ahead, so that two hours after midnight there the day is the same everywhere. */
function usualEdtf(earliest: When["earliest"], approximate: boolean, uncertain: boolean): string {
  const day = earliest === null ? "" : new Date(earliest + 2 * hourMs).toISOString().slice(0, 10);
  return `${day}${approximate ? (uncertain ? "%" : "~") : uncertain ? "?" : ""}`;
}

function isSame(one: When, other: When): boolean {
  return members.every((name) => one[name] === other[name]);
}
