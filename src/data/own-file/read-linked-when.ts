import type { FilePlace } from "../../model/own-note.ts";
import type { When } from "../../model/when.ts";
import { isRecord } from "../read-json.ts";
import type { TimeReader } from "./time-reader.ts";

/**
 * The dates of a Linked Places `when`, one for each of its timespans. A timespan without end means "during the start". Each end
 * holds `in`, or `earliest` and `latest`; the hull of both ends is taken.
 */
export function readLinkedWhen(when: Readonly<Record<string, unknown>>, at: FilePlace, times: TimeReader): readonly When[] {
  const { timespans } = when;
  const list: readonly unknown[] = Array.isArray(timespans) ? timespans : [];
  return list.flatMap((span) => {
    if (!isRecord(span)) return [];
    const [start, end] = [bounds(span["start"]), bounds(span["end"])];
    const from = start.earliest ?? start.latest;
    const until = end.latest ?? end.earliest ?? start.latest ?? start.earliest;
    const read = from === until ? times.date(from, at) : times.stretch(from, until, at);
    if (read === null) return [];
    const isUncertain = when["certainty"] === "uncertain" || when["certainty"] === "less-certain";
    return [isUncertain ? { ...read, uncertain: true } : read];
  });
}

interface Bounds {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

function bounds(end: unknown): Bounds {
  if (typeof end === "string") return { earliest: end, latest: end };
  if (!isRecord(end)) return { earliest: undefined, latest: undefined };
  const text = (name: string): string | undefined => {
    const value = end[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : typeof value === "number" ? String(value) : undefined;
  };
  return { earliest: text("earliest") ?? text("in"), latest: text("latest") ?? text("in") };
}
