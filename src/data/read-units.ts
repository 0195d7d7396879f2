import type * as v from "valibot";
import { id } from "../model/id.ts";
import type { Side } from "../model/side.ts";
import type { Commander, UnitText } from "../model/texts.ts";
import type { Unit } from "../model/unit.ts";
import { checkShape } from "./check-shape.ts";
import { dropEmpty } from "./drop-empty.ts";
import { layerFiles, unitsFile } from "./geodata-files.ts";
import { nameOf } from "./name-of.ts";
import { parseCites } from "./parse-cites.ts";
import { parseEdtf } from "./parse-edtf.ts";
import type { ProblemLog, Report } from "./problem-log.ts";
import { quote } from "./quote.ts";
import type { Registry } from "./registry.ts";
import { unitSchema } from "./registry-schemas.ts";

type Written = v.InferOutput<typeof unitSchema>;

/** A unit for the map, and what its card tells. */
export interface UnitAndText {
  readonly unit: Unit;
  readonly text: UnitText;
}

const idPrefixes: Readonly<Record<Side, string>> = {
  roa: "roa-",
  wehrmacht: "wehrmacht-",
  "waffen-ss": "ss-",
  insurgents: "insurgents-",
  "us-army": "us-",
  "red-army": "red-army-",
};

/** The units from the list in units.json; the registry must hold their ids and those of the sources. */
export function readUnits(list: readonly unknown[], registry: Registry, log: ProblemLog): readonly UnitAndText[] {
  const units = list.flatMap((written, index) => {
    const item = dropEmpty(written);
    return readUnit(item, registry, log.at(unitsFile, nameOf(item, "unit", index))) ?? [];
  });
  checkParents(
    units.map(({ unit }) => unit),
    log,
  );
  return units;
}

function readUnit(item: unknown, registry: Registry, report: Report): UnitAndText | null {
  const unit = checkShape(unitSchema, item, "a unit", report);
  if (unit === null) return null;
  const prefix = idPrefixes[unit.side];
  if (!unit.id.startsWith(prefix))
    report("id", `${quote(unit.id)} does not begin with ${quote(prefix)}, as ids of the side ${unit.side} do; rename it.`);
  if (!layerFiles.some(({ layer }) => layer === unit.layer)) {
    report("layer", `${quote(unit.layer)} is not a layer; it is one of ${layerFiles.map(({ layer }) => layer).join(", ")}.`);
  }
  if (unit.parent !== undefined && registry.units?.has(unit.parent) === false) {
    report("parent", `No unit has the id ${quote(unit.parent)}; add it or correct the id.`);
  }
  if ((unit.background === undefined) !== (unit.background_cites === undefined)) {
    report(
      unit.background === undefined ? "background" : "background_cites",
      "Is missing; background and background_cites go together.",
    );
  }
  const cites = (field: string, text: string) => parseCites(field, text, registry.sources, report);
  return {
    unit: {
      id: id(unit.id),
      name: unit.name,
      shortName: unit.short_name,
      names: unit.names ?? {},
      side: unit.side,
      echelon: unit.echelon,
      arm: unit.arm,
      symbolCode: unit.symbol_code,
      commander: unit.commanders?.[0]?.name ?? null,
      parent: unit.parent === undefined ? null : id(unit.parent),
      layer: id(unit.layer),
    },
    text: {
      commanders: (unit.commanders ?? []).map((commander, index) =>
        readCommander(commander, `commanders.${String(index)}`, cites, report),
      ),
      raisedFrom: unit.raised_from ?? null,
      background: unit.background ?? null,
      backgroundCites: unit.background_cites === undefined ? [] : cites("background_cites", unit.background_cites),
      strength: (unit.strength ?? []).map(({ when, men, text, cites: written }, index) => {
        checkDate(`strength.${String(index)}.when`, when, report);
        return { when, men: men ?? null, text, cites: cites(`strength.${String(index)}.cites`, written) };
      }),
      cites: cites("cites", unit.cites),
    },
  };
}

function readCommander(
  { name, from, to, cites }: NonNullable<Written["commanders"]>[number],
  field: string,
  parse: (field: string, text: string) => Commander["cites"],
  report: Report,
): Commander {
  checkDate(`${field}.from`, from, report);
  checkDate(`${field}.to`, to, report);
  return { name, from: from ?? null, to: to ?? null, cites: parse(`${field}.cites`, cites) };
}

function checkDate(field: string, edtf: string | undefined, report: Report): void {
  const date = edtf === undefined ? null : parseEdtf(edtf);
  if (typeof date === "string") report(field, date);
}

/** Reports units that belong to themselves by way of their parents. */
function checkParents(units: readonly Unit[], log: ProblemLog): void {
  const parents = new Map<string, string | null>(units.map((unit) => [unit.id, unit.parent]));
  const cleared = new Set<string>();
  for (const { id: unit } of units) {
    const line = new Set<string>();
    let at: string | null = unit;
    while (at !== null && !cleared.has(at) && !line.has(at)) {
      line.add(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && line.has(at)) {
      log.at(unitsFile, at)(
        "parent",
        `The unit belongs to itself by way of ${[...line].join(", ")}; correct the parent of one of them.`,
      );
    }
    for (const seen of line) cleared.add(seen);
  }
}
