import { dayMs, type Instant } from "../model/instant.ts";
import type { PartOfDay, When } from "../model/when.ts";
import { writeInstant } from "./civil-day.ts";
import { narrowToPartOfDay } from "./narrow-to-part-of-day.ts";
import { parseClockTime } from "./parse-clock-time.ts";
import { parseEdtf } from "./parse-edtf.ts";
import type { Report } from "./problem-log.ts";
import { quote } from "./quote.ts";

/** A date and the properties that go with it. */
export interface WrittenWhen {
  /** The name of the property, for reports: `when`, `arrive`, `variant_1_when`. */
  readonly field: string;
  readonly edtf: string;
  readonly partOfDay?: PartOfDay | undefined;
  /** `when_about`: the clock time is approximate. */
  readonly about?: boolean | undefined;
  /** `arrive_at` or `depart_at`: our own pacing. */
  readonly pacing?: string | undefined;
  /** Whether the feature says in `time_basis` whose clock it is; left out for features that cannot. */
  readonly saysWhoseClock?: boolean;
}

/** Compiles a date to the earliest and latest instant it allows and the one that stands for it, or reports and gives `null`. */
export function readWhen(written: WrittenWhen, report: Report): When | null {
  const { field, edtf } = written;
  const whole = parseEdtf(edtf);
  if (typeof whole === "string") {
    report(field, whole);
    return null;
  }
  const date = written.partOfDay === undefined ? whole : narrowToPartOfDay(whole, written.partOfDay);
  if (typeof date === "string") {
    report(field === "when" ? "part_of_day" : `${field}_part_of_day`, date);
    return null;
  }
  if (written.about === true && date.grain !== "time") {
    report("when_about", `Is for clock times, and ${quote(edtf)} is none; put ~ after the date instead.`);
  }
  if (date.foreignClock && written.saysWhoseClock === false) {
    report(
      field,
      `${quote(edtf)} is not on Prague's clock, whose offset was ${offsetOf(date.earliest ?? date.at)} then; correct the offset, or say in time_basis whose clock the source used.`,
    );
  }
  const when: When = {
    earliest: date.earliest,
    latest: date.latest,
    at: date.at,
    approximate: date.approximate || written.about === true,
    uncertain: date.uncertain,
    grain: date.grain,
    partOfDay: written.partOfDay ?? null,
    edtf,
  };
  return written.pacing === undefined ? when : paced(when, field, written.pacing, report);
}

/** The offset of Prague's clocks at an instant, as a clock time ends with it. */
function offsetOf(at: Instant): string {
  return writeInstant(at).slice("1945-05-06T14:00:00".length);
}

function paced(when: When, field: string, pacing: string, report: Report): When {
  const time = parseClockTime(pacing);
  if (typeof time === "string") {
    report(`${field}_at`, time);
    return when;
  }
  // "About 18 April" may be the 17th or the 19th.
  const slackMs = when.approximate ? dayMs : 0;
  const tooEarly = when.earliest !== null && time.at < when.earliest - slackMs;
  const tooLate = when.latest !== null && time.at > when.latest + slackMs;
  if (tooEarly || tooLate) {
    report(
      `${field}_at`,
      `${pacing} lies outside what ${field} allows, ${bound(when.earliest)} to ${bound(when.latest)}; move it inside, or correct ${field}.`,
    );
  }
  return { ...when, at: time.at };
}

function bound(at: Instant | null): string {
  return at === null ? "open" : writeInstant(at);
}
