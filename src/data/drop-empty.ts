import { isRecord } from "./read-json.ts";

/** A copy without members that say nothing: `null` and empty text, at any depth of objects and lists. */
export function dropEmpty(value: unknown, depth = 0): unknown {
  // Deeper than any of our files goes; such a value is wrong in any case and is reported by its schema.
  if (depth > 8) return value;
  if (Array.isArray(value)) return value.map((item) => dropEmpty(item, depth + 1));
  if (!isRecord(value)) return typeof value === "string" ? value.trim() : value;
  const kept: Record<string, unknown> = Object.create(null);
  for (const [name, member] of Object.entries(value)) {
    const dropped = dropEmpty(member, depth + 1);
    if (dropped !== null && dropped !== "") kept[name] = dropped;
  }
  return kept;
}

/** The ids in a list of objects, of faulty ones too: what names them is not to be called unknown. */
export function idsIn(list: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!Array.isArray(list)) return ids;
  for (const item of list) if (isRecord(item) && typeof item["id"] === "string") ids.add(item["id"]);
  return ids;
}
