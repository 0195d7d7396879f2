import { isRecord } from "./read-json.ts";

/** How reports call an item of a list: its id, or its number, counted from 1. */
export function nameOf(item: unknown, what: string, index: number): string {
  const named = isRecord(item) ? item["id"] : undefined;
  return typeof named === "string" && named !== "" ? named : `${what} ${String(index + 1)}`;
}
