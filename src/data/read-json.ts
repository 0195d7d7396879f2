import { findJsonFault } from "./find-json-fault.ts";
import type { Report } from "./problem-log.ts";

/** What stands for bytes that are no UTF-8, and for every second byte of a UTF-16 file. */
const unreadable = /[\uFFFD\0]/u;

/** What a JSON text holds, or `undefined` after a report that names line and column. A byte order mark is skipped. */
export function readJson(text: string, report: Report): unknown {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const at = json.search(unreadable);
  if (at >= 0) {
    const line = json.slice(0, at).split("\n").length;
    report(null, `Line ${String(line)} holds letters in another encoding than UTF-8; save the file again as UTF-8.`);
    return undefined;
  }
  if (json.trim() === "") {
    report(null, "The file is empty; fill it or take it out of the folder.");
    return undefined;
  }
  const fault = findJsonFault(json);
  if (fault !== null) {
    report(null, `Line ${String(fault.line)}, column ${String(fault.column)}: ${fault.message}.`);
    return undefined;
  }
  const value: unknown = JSON.parse(json);
  return value;
}

/** Whether a JSON value is an object with named members, as against a list, text, number or `null`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
