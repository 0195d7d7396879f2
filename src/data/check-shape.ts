import * as v from "valibot";
import type { Report } from "./problem-log.ts";
import { quote } from "./quote.ts";

/** A schema of an object with named members. */
type ObjectSchema = v.GenericSchema & { readonly entries: Readonly<Record<string, unknown>> };

/**
 * Checks a value against a schema and returns it typed, or reports every fault and returns `null`.
 * `what` names the thing in sentences ("a stage"); `nameField` says how a member is called in reports.
 */
export function checkShape<Schema extends ObjectSchema>(
  schema: Schema,
  value: unknown,
  what: string,
  report: Report,
  nameField: (path: string) => string = (path) => path,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = v.getDotPath(issue);
    const field = path === null ? null : nameField(path);
    report(field, sentence(issue, field ?? "", what, Object.keys(schema.entries).map(nameField)));
  }
  return null;
}

function sentence(issue: v.BaseIssue<unknown>, field: string, what: string, known: readonly string[]): string {
  if (issue.kind !== "schema") return issue.message;
  if (issue.type === "strict_object" && issue.expected === "never") {
    const meant = nearest(field, known);
    return `${quote(field)} is no property of ${what}; ${meant === null ? "geodata/README.md lists them all." : `did you mean ${quote(meant)}?`}`;
  }
  const isObject = issue.type === "strict_object" || issue.type === "loose_object";
  if (isObject && issue.received === "undefined") return `Is missing, and ${what} needs it; an empty text counts as missing.`;
  if (isObject || issue.type === "array")
    return `${quote(issue.input)} is not ${issue.type === "array" ? "a list in [ ]" : "an object in { }"}.`;
  return issue.message;
}

/** The known name that differs from the written one in at most two letters, or `null`. */
function nearest(written: string, known: readonly string[]): string | null {
  if (written.length > 40) return null;
  let best: string | null = null;
  let bestDistance = 3;
  for (const name of known) {
    const distance = lettersApart(written, name);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** Levenshtein's distance: letters to add, drop or change. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
