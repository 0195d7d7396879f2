import type { GenericSchema, InferOutput } from "valibot";
import { id, type FeatureId, type LayerId, type UnitId } from "../model/id.ts";
import type { Instant } from "../model/instant.ts";
import { isInTheatre, theatre } from "../model/lon-lat.ts";
import { isPerson, type Claim, type Person, type Reading, type Term, type TourStep, type TourTime } from "../model/reading.ts";
import { checkShape } from "./check-shape.ts";
import { dropEmpty } from "./drop-empty.ts";
import { layerFiles, readingFiles } from "./geodata-files.ts";
import { nameOf } from "./name-of.ts";
import { parseCites } from "./parse-cites.ts";
import { parseClockTime } from "./parse-clock-time.ts";
import { parseEdtf } from "./parse-edtf.ts";
import type { ProblemLog, Report } from "./problem-log.ts";
import { quote } from "./quote.ts";
import { isRecord, readJson } from "./read-json.ts";
import { claimSchema, personSchema, termSchema, tourStepSchema } from "./reading-schemas.ts";

/** What the texts beside the map may refer to. */
export interface ReadingContext {
  readonly sources: ReadonlySet<string> | null;
  readonly units: ReadonlySet<string> | null;
  readonly features: ReadonlySet<string>;
  readonly log: ProblemLog;
}

/** Reads claims.json, people.json, glossary.json and tour.json; a file that is absent is empty. */
export function readReading(files: ReadonlyMap<string, string>, context: ReadingContext): Reading {
  return {
    claims: items(files, readingFiles.claims, "claims", claimSchema, "a claim", context).map((each) => readClaim(each, context)),
    people: items(files, readingFiles.people, "people", personSchema, "a person", context).map((each) => readPerson(each, context)),
    terms: items(files, readingFiles.glossary, "terms", termSchema, "a term", context).map((each) => readTerm(each, context)),
    tour: items(files, readingFiles.tour, "steps", tourStepSchema, "a step of the tour", context).flatMap((each) =>
      readStep(each, context),
    ),
  };
}

/** The list in a file, item by item; what has not the right shape is reported and left out. */
function items<Schema extends GenericSchema & { readonly entries: Readonly<Record<string, unknown>> }>(
  files: ReadonlyMap<string, string>,
  file: string,
  member: string,
  schema: Schema,
  what: string,
  { log }: ReadingContext,
): readonly InferOutput<Schema>[] {
  const written = files.get(file);
  if (written === undefined) return [];
  const json = readJson(written, log.at(file, null));
  const list = isRecord(json) ? json[member] : undefined;
  if (!Array.isArray(list)) {
    if (json !== undefined) log.at(file, null)(null, `The file must be { "${member}": [ … ] }.`);
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((raw: unknown, index) => {
    const name = nameOf(raw, member, index);
    const report = log.at(file, name);
    if (seen.has(name)) report("id", "This id stands twice in the file; give one of them another.");
    seen.add(name);
    const item = checkShape(schema, dropEmpty(raw), what, report);
    return item === null ? [] : [item];
  });
}

function readClaim(raw: InferOutput<typeof claimSchema>, { sources, features, log }: ReadingContext): Claim {
  const report = log.at(readingFiles.claims, raw.id);
  return {
    id: raw.id,
    statement: raw.statement,
    verdict: raw.verdict,
    reasoning: raw.reasoning,
    cites: parseCites("cites", raw.cites, sources, report),
    feature: raw.feature === undefined ? null : featureId("feature", raw.feature, features, report),
    at: readInstant("at", raw.at, report),
  };
}

function readPerson(raw: InferOutput<typeof personSchema>, { sources, units, features, log }: ReadingContext): Person {
  const report = log.at(readingFiles.people, raw.id);
  if (!isPerson(raw.id))
    report("id", `${quote(raw.id)} does not begin with "person-", by which a link tells persons apart; rename it.`);
  for (const field of ["born", "died"] as const) {
    const date = raw[field] === undefined ? null : parseEdtf(raw[field]);
    if (typeof date === "string") report(field, date);
  }
  return {
    id: raw.id,
    name: raw.name,
    nativeName: raw.native_name ?? null,
    group: raw.group,
    born: raw.born ?? null,
    died: raw.died ?? null,
    role: raw.role,
    fate: raw.fate ?? null,
    text: raw.text,
    cites: parseCites("cites", raw.cites, sources, report),
    unit: raw.unit === undefined ? null : unitId(raw.unit, units, report),
    features: (raw.features ?? "")
      .split(";")
      .map((each) => each.trim())
      .filter((each) => each !== "")
      .flatMap((each) => featureId("features", each, features, report) ?? []),
  };
}

function readTerm(raw: InferOutput<typeof termSchema>, { sources, log }: ReadingContext): Term {
  return {
    id: raw.id,
    term: raw.term,
    originals: Object.entries(raw.originals ?? {}).map(([language, original]) => ({ language, text: original })),
    text: raw.text,
    cites: parseCites("cites", raw.cites, sources, log.at(readingFiles.glossary, raw.id)),
  };
}

function readStep(raw: InferOutput<typeof tourStepSchema>, context: ReadingContext): readonly TourStep[] {
  const { sources, units, features, log } = context;
  const report = log.at(readingFiles.tour, raw.id);
  const center = { lon: raw.camera.lon, lat: raw.camera.lat };
  if (!isInTheatre(center) && raw.date_text === undefined) {
    const { west, east, south, north } = theatre;
    report(
      "camera",
      `The camera looks outside longitude ${String(west)} to ${String(east)}, latitude ${String(south)} to ${String(north)}; check the order of the two.`,
    );
  }
  const time = readTime(raw, report);
  const { selection } = raw;
  if (selection !== undefined && !features.has(selection) && units?.has(selection) === false) {
    report("selection", `No feature and no unit has the id ${quote(selection)}; correct it.`);
  }
  return time === null
    ? []
    : [
        {
          id: raw.id,
          title: raw.title,
          text: raw.text,
          cites: parseCites("cites", raw.cites, sources, report),
          center,
          zoom: raw.camera.zoom,
          time,
          layers: raw.layers.flatMap((layer) => layerId(layer, report) ?? []),
          selection: selection ?? null,
        },
      ];
}

function readTime(raw: InferOutput<typeof tourStepSchema>, report: Report): TourTime | null {
  const [at, from, until] = [
    readInstant("at", raw.at, report),
    readInstant("play_from", raw.play_from, report),
    readInstant("play_until", raw.play_until, report),
  ];
  if (at !== null) return { kind: "stands", at };
  if (from !== null && until !== null) {
    if (from < until) return { kind: "plays", from, until };
    report("play_until", "The stretch to play ends before it begins.");
    return null;
  }
  if (raw.date_text !== undefined) return { kind: "outside", text: raw.date_text };
  report(
    "at",
    "A step needs an instant (at), a stretch to play (play_from and play_until), or words for a time outside the slider (date_text).",
  );
  return null;
}

function readInstant(field: string, written: string | undefined, report: Report): Instant | null {
  if (written === undefined) return null;
  const time = parseClockTime(written);
  if (typeof time !== "string") return time.at;
  report(field, time);
  return null;
}

function featureId(field: string, written: string, known: ReadonlySet<string>, report: Report): FeatureId | null {
  if (known.has(written)) return id<"feature">(written);
  report(field, `No feature has the id ${quote(written)}; correct it or leave it out.`);
  return null;
}

function unitId(written: string, known: ReadonlySet<string> | null, report: Report): UnitId | null {
  if (known === null || known.has(written)) return id<"unit">(written);
  report("unit", `No unit has the id ${quote(written)}; add it to units.json or correct the id.`);
  return null;
}

function layerId(written: string, report: Report): LayerId | null {
  if (layerFiles.some(({ layer }) => layer === written)) return id<"layer">(written);
  report("layers", `${quote(written)} is no layer; the layers are ${layerFiles.map(({ layer }) => layer).join(", ")}.`);
  return null;
}
