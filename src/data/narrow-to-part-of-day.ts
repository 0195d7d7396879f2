import { instant } from "../model/instant.ts";
import type { PartOfDay } from "../model/when.ts";
import { pragueTime } from "./civil-day.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** First and last hour of each stretch on Prague's clock. The bounds are ours; geodata/README.md gives them. */
export const partOfDayHours: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  night: [0, 5],
  dawn: [4, 6],
  morning: [6, 10],
  forenoon: [9, 12],
  noon: [11, 13],
  afternoon: [13, 18],
  evening: [18, 22],
  day: [8, 18],
};
const nightFalls = 21;

/** A whole day narrowed to a part of it; two successive days to the night between them. Else a sentence. */
export function narrowToPartOfDay(date: EdtfDate, part: PartOfDay): EdtfDate | string {
  const [from, to] = partOfDayHours[part];
  const { days } = date;
  if (date.grain === "day" && days !== null) return within(date, pragueTime(days.first, from), pragueTime(days.first, to));
  if (part === "night" && date.grain === "days" && days !== null && days.last - days.first === 1) {
    return within(date, pragueTime(days.first, nightFalls), pragueTime(days.last, to));
  }
  return `"${part}" narrows a whole day${part === "night" ? " or the night between two successive days" : ""}, and the date is none; leave the part of day out or give the day.`;
}

function within(date: EdtfDate, earliest: number, latest: number): EdtfDate {
  return { ...date, earliest: instant(earliest), latest: instant(latest), at: instant((earliest + latest) / 2) };
}
