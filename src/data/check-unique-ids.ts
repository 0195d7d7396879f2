import { accountsFile, sourcesFile, unitsFile } from "./geodata-files.ts";
import type { ProblemLog } from "./problem-log.ts";
import type { RawFeature } from "./read-feature-collection.ts";
import { isRecord } from "./read-json.ts";

/** Reports ids that stand twice. Features and units share one set of ids, because a link selects either by its id. */
export function checkUniqueIds(
  features: readonly RawFeature[],
  units: unknown,
  accounts: unknown,
  chapters: unknown,
  sources: unknown,
  log: ProblemLog,
): void {
  const featuresAndUnits = new Map<string, string>();
  for (const [file, id] of idsOf(unitsFile, units)) note(featuresAndUnits, file, id, log);
  for (const { file, properties } of features) {
    const { id } = properties;
    if (typeof id === "string") note(featuresAndUnits, file, id, log);
  }
  for (const [file, list] of [
    [accountsFile, accounts],
    [accountsFile, chapters],
    [sourcesFile, sources],
  ] as const) {
    const seen = new Map<string, string>();
    for (const [, id] of idsOf(file, list)) note(seen, file, id, log);
  }
}

function idsOf(file: string, list: unknown): readonly (readonly [file: string, id: string])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => (isRecord(item) && typeof item["id"] === "string" ? [[file, item["id"]] as const] : []));
}

function note(seen: Map<string, string>, file: string, id: string, log: ProblemLog): void {
  const first = seen.get(id);
  if (first === undefined) seen.set(id, file);
  else log.at(file, id)("id", `The id is already taken in ${first}; give one of the two another.`);
}
