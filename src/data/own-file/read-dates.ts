import type { FilePlace } from "../../model/own-note.ts";
import type { When } from "../../model/when.ts";
import { isRecord } from "../read-json.ts";
import type { TimeReader } from "./time-reader.ts";

const momentNames = ["when", "timestamp", "datetime", "dateTime", "date_time", "time", "Time", "date", "Date"];
const startNames = [
  "begin",
  "start",
  "start_date",
  "startDate",
  "start_time",
  "startTime",
  "from_date",
  "valid_from",
  "validFrom",
  "arrive",
];
const endNames = ["end", "end_date", "endDate", "end_time", "endTime", "to_date", "valid_to", "validTo", "depart"];

/** The date of a feature by the usual names of its properties: one moment, or a start and an end, or KML's timespan. */
export function readDates(properties: Readonly<Record<string, unknown>>, at: FilePlace, times: TimeReader): readonly When[] {
  const { timespan } = properties;
  if (isRecord(timespan)) return listOf(times.stretch(timespan["begin"], timespan["end"], at));
  const start = firstOf(properties, startNames);
  const end = firstOf(properties, endNames);
  if (start !== undefined) return listOf(times.stretch(start, end, at));
  const moment = firstOf(properties, momentNames);
  return moment === undefined ? [] : listOf(end === undefined ? times.date(moment, at) : times.stretch(moment, end, at));
}

/** The first of the named properties that is a text or number and not empty. */
function firstOf(properties: Readonly<Record<string, unknown>>, names: readonly string[]): string | number | undefined {
  for (const name of names) {
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (typeof value === "number" || (typeof value === "string" && value.trim() !== "")) return value;
  }
  return undefined;
}

function listOf(when: When | null): readonly When[] {
  return when === null ? [] : [when];
}
