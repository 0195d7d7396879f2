import type { Instant } from "../../model/instant.ts";
import type { FilePlace } from "../../model/own-note.ts";
import { momentOf, type When } from "../../model/when.ts";
import { wholeFile, type NoteLog } from "./note-log.ts";
import { instantOfNumber, readTime, unitOfNumbers, type ReadTime } from "./read-time.ts";
import { showValue } from "./show-value.ts";

/** Reads the times of one file and remembers whose clocks they were on. */
export interface TimeReader {
  /** One date, or `null` after a note. */
  readonly date: (written: unknown, at: FilePlace) => When | null;
  /** A stretch from one date to another; either may be empty for an open end. `null` after a note, and where both are empty. */
  readonly stretch: (from: unknown, to: unknown, at: FilePlace) => When | null;
  /** The instants of a list, `null` for each that is none; numbers count as `unit` says, or as their size tells. */
  readonly instants: (written: readonly unknown[], at: FilePlace, unit?: "seconds" | "milliseconds") => readonly (Instant | null)[];
  /** Tells of mixed time zones; to be called when all is read. */
  readonly finish: () => void;
}

/** A reader for one file. */
export function createTimeReader(log: NoteLog): TimeReader {
  const zones = new Set<string>();

  function read(written: unknown, at: FilePlace, unit?: "seconds" | "milliseconds"): When | null {
    const time = typeof written === "number" ? ofNumber(written, unit) : readTime(written);
    if (time === null) {
      log.add("badTime", at, { found: showValue(written) });
      return null;
    }
    if (typeof written === "number" && unit === undefined) tellNumber(written, time.when, at);
    if (time.zone !== null) zones.add(time.zone);
    if (time.zone === "Prague") log.add("zoneAssumed", at, { found: showValue(written) });
    return time.when;
  }

  function tellNumber(found: number, { at: instant }: When, at: FilePlace): void {
    log.add("numbersRead", at, { unit: unitOfNumbers([found]), found, instant: new Date(instant).toISOString() });
  }

  return {
    date: (written, at) => read(written, at),
    stretch: (from, to, at) => {
      const start = isEmpty(from) ? null : read(from, at);
      const end = isEmpty(to) ? null : read(to, at);
      if ((start === null && !isEmpty(from)) || (end === null && !isEmpty(to))) return start ?? end;
      const known = start ?? end;
      if (known === null) return null;
      const [earliest, latest] = [start?.earliest ?? null, end?.latest ?? null];
      if (earliest !== null && latest !== null && latest < earliest) {
        log.add("endBeforeStart", at, { found: `${showValue(from)} – ${showValue(to)}` });
        return start;
      }
      return {
        ...known,
        earliest,
        latest,
        grain: start?.grain === "time" && end?.grain === "time" ? "time" : "days",
        approximate: start?.approximate === true || end?.approximate === true,
        uncertain: start?.uncertain === true || end?.uncertain === true,
        // Either may be an interval itself.
        edtf: `${start?.edtf.split("/")[0] ?? ".."}/${end?.edtf.split("/").at(-1) ?? ".."}`,
      };
    },
    instants: (written, at, unit) => {
      const numbers = written.filter((each) => typeof each === "number");
      const counted = unit ?? unitOfNumbers(numbers);
      const first = numbers[0];
      if (first !== undefined && unit === undefined) {
        const when = ofNumber(first, counted)?.when;
        if (when !== undefined)
          log.add("numbersRead", at, { unit: counted, found: first, instant: new Date(when.at).toISOString() });
      }
      return written.map((each) => {
        const when = read(each, at, counted);
        if (when !== null && when.grain !== "time") log.add("dayAtNoon", at, { found: when.edtf });
        return when?.at ?? null;
      });
    },
    finish: () => {
      if (zones.size > 1) log.add("zonesMixed", wholeFile, { offsets: [...zones].toSorted().join(", ") });
    },
  };
}

function ofNumber(value: number, unit = unitOfNumbers([value])): ReadTime | null {
  const at = instantOfNumber(value, unit);
  return at === null ? null : { when: momentOf(at), zone: null };
}

function isEmpty(written: unknown): boolean {
  return written === undefined || written === null || written === "" || written === "..";
}
