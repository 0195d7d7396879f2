import type { Account, Chapter } from "../model/dataset.ts";
import { id } from "../model/id.ts";
import { instant, minuteMs, type Instant } from "../model/instant.ts";
import { holds, type Interval } from "../model/interval.ts";
import { checkShape } from "./check-shape.ts";
import { writeInstant } from "./civil-day.ts";
import { dropEmpty } from "./drop-empty.ts";
import { accountsFile } from "./geodata-files.ts";
import { parseCites } from "./parse-cites.ts";
import { parseEdtf } from "./parse-edtf.ts";
import type { ProblemLog, Report } from "./problem-log.ts";
import type { Registry } from "./registry.ts";
import { accountsFileSchema } from "./registry-schemas.ts";

/** What accounts.json holds: the slider's range, the rival chronologies, the chapters. */
export interface AccountsFile {
  readonly span: Interval;
  readonly accounts: readonly Account[];
  readonly chapters: readonly Chapter[];
}

/** Reads the parsed accounts.json, or reports and gives `null`. */
export function readAccounts(json: unknown, registry: Registry, log: ProblemLog): AccountsFile | null {
  const report = log.at(accountsFile, null);
  const file = checkShape(accountsFileSchema, dropEmpty(json), "accounts.json", report);
  if (file === null) return null;
  const start = readInstant("span.start", file.span.start, "start", report);
  const end = readInstant("span.end", file.span.end, "end", report);
  if (start === null || end === null) return null;
  if (start >= end) {
    report("span", "The slider's range ends before it begins; correct span.start or span.end.");
    return null;
  }
  const accounts = file.accounts.map((account) => ({
    id: id<"account">(account.id),
    title: account.title,
    summary: account.summary,
    cites: parseCites("cites", account.cites, registry.sources, log.at(accountsFile, account.id)),
  }));
  if (accounts.length === 0) report("accounts", "Holds no account; the explorer needs at least one, and the first is the default.");
  const chapters = file.chapters.flatMap((chapter) => {
    const at = readInstant("start", chapter.start, "start", log.at(accountsFile, chapter.id));
    return at === null ? [] : [{ id: chapter.id, title: chapter.title, start: at }];
  });
  checkChapters(chapters, { start, end }, log);
  return { span: { start, end }, accounts, chapters };
}

/** A clock time, or the first or last minute of a day: the midnight that ends it is called by the name of the next. */
function readInstant(field: string, written: string, edge: "start" | "end", report: Report): Instant | null {
  const date = parseEdtf(written);
  if (typeof date === "string") {
    report(field, date);
    return null;
  }
  const at = edge === "start" ? date.earliest : date.latest;
  if (at === null || (date.grain !== "day" && date.grain !== "time")) {
    report(field, "Is neither a day nor a clock time; write one, such as 1945-02-09 or 1945-05-06T04:00:00+02:00.");
    return null;
  }
  return date.grain === "day" && edge === "end" ? instant(at - minuteMs) : at;
}

function checkChapters(chapters: readonly Chapter[], span: Interval, log: ProblemLog): void {
  chapters.forEach((chapter, index) => {
    const report = log.at(accountsFile, chapter.id);
    const before = chapters[index - 1];
    if (before !== undefined && before.start >= chapter.start) {
      report(
        "start",
        `The chapter does not begin after the one before it, ${before.id}; put chapters in the order of their dates.`,
      );
    }
    if (!holds(span, chapter.start)) {
      report(
        "start",
        `The chapter begins outside the slider's range, ${writeInstant(span.start)} to ${writeInstant(span.end)}; correct it or the range.`,
      );
    }
  });
}
