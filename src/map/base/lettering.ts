import { mercatorX, mercatorY } from "../../model/mercator.ts";
import { list, member, number, text } from "./read-json.ts";

/** What a name is written for; each has its own letters. */
export const letteringKinds = ["mountains", "region", "river", "quarter"] as const;
/** One of them. */
export type LetteringKind = (typeof letteringKinds)[number];

/** A name of nature, of a region or of a quarter, written where the map has room for it between two zoom levels. */
export interface Lettering {
  readonly kind: LetteringKind;
  /** A line break parts two lines. */
  readonly name: string;
  readonly fromZoom: number;
  readonly toZoom: number;
  /** One point, or the course of a ridge or stream, as x, y in Mercator units. */
  readonly path: readonly (readonly [x: number, y: number])[];
}

/** All that is written on the base map save towns, and the schematic roads of Prague. */
export interface LetteringSheet {
  readonly names: readonly Lettering[];
  /** Through known waypoints only: not for measuring. */
  readonly roads: readonly Lettering["path"][];
}

/** Reads `lettering.json`. Throws where it is no such file. */
export function readLettering(json: unknown): LetteringSheet {
  return {
    names: list(member(json, "names")).map((entry) => ({
      kind: kindOf(member(entry, "kind")),
      name: text(member(entry, "name")),
      fromZoom: number(member(entry, "from")),
      toZoom: number(member(entry, "to")),
      path: path(member(entry, "path")),
    })),
    roads: list(member(json, "roads")).map(path),
  };
}

function kindOf(value: unknown): LetteringKind {
  const kind = letteringKinds.find((each) => each === value);
  if (kind === undefined) throw new Error(`expected a kind of lettering, not "${String(value)}"`);
  return kind;
}

function path(value: unknown): Lettering["path"] {
  return list(value).map((point) => {
    const [lon = 0, lat = 0] = list(point).map(number);
    return [mercatorX(lon), mercatorY(lat)];
  });
}
