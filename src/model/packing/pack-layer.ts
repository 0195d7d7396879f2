import type { LayerContents } from "../dataset.ts";
import type { Feature } from "../feature.ts";
import type { Section, Track } from "../track.ts";
import type { When } from "../when.ts";
import { encodeDeltas } from "./delta-text.ts";
import { sectionOf } from "./section-of.ts";
import { toldOfWhen } from "./usual-when.ts";
import * as wire from "./wire.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A layer as it is sent: instants in minutes, paths as text, what is usual left out, and of a track only what its features do not
 * tell. `unpackLayer` gives back what was packed, save the titles, which are not in it; what does not fit the short form is sent as
 * it is.
 */
export function packLayer({ layer, features, tracks }: LayerContents): wire.PackedLayer {
  const byId = new Map<string, Feature>(features.map((feature) => [feature.id, feature]));
  return {
    layer,
    features: features.map((feature) => packFeature(feature, layer)),
    tracks: tracks.map((track) => packTrack(track, byId)),
  };
}

function packFeature({ title: _apart, ...feature }: Feature, layer: string): Json {
  return packMembers(without(feature, { ...wire.usualOfFeature[feature.kind], layer }));
}

function packTrack({ unit, account, sections }: Track, byId: ReadonlyMap<string, Feature>): wire.PackedTrack {
  return { unit, ...(account === null ? {} : { account }), sections: sections.map((section) => packSection(section, byId)) };
}

function packSection(section: Section, byId: ReadonlyMap<string, Feature>): unknown {
  const short = section.kind === "halt" ? section.stage : section.kind === "move" ? section.leg : [section.from, section.to];
  return isSame(sectionOf(short, byId), section) ? short : packMembers({ ...section });
}

function packMembers(members: Json): Json {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, pack(name, value)]));
}

function pack(name: string, value: unknown): unknown {
  if (typeof value === "number") return wire.instantNames.has(name) ? (value - wire.epoch) / wire.minute : value;
  if (Array.isArray(value)) {
    if (name === wire.metresName) return deltaText([value], wire.stepsPerMetre) ?? value;
    return (wire.pathNames.has(name) ? pathText(value) : null) ?? value.map((each: unknown) => pack(name, each));
  }
  if (!isObject(value)) return value;
  return packMembers(wire.whenNames.has(name) && isWhen(value) ? { ...toldOfWhen(value) } : value);
}

/** A list of positions as text; `null` where it is another list, or finer than the text. */
function pathText(list: readonly unknown[]): string | null {
  const positions = list.flatMap((each) => (isObject(each) && Object.keys(each).length === 2 ? [[each["lon"], each["lat"]]] : []));
  if (positions.length === 0 || positions.length < list.length) return null;
  return deltaText([positions.map(([lon]) => lon), positions.map(([, lat]) => lat)], wire.stepsPerDegree);
}

/** Lists of one length, entry by entry, in steps from the entry before; `null` where one is no number or is finer than a step. */
function deltaText(lists: readonly (readonly unknown[])[], stepsToOne: number): string | null {
  const steps = lists.map((list) => list.map((value) => (typeof value === "number" ? Math.round(value * stepsToOne) : Number.NaN)));
  const isExact = lists.every((list, which) => list.every((value, index) => (steps[which]?.[index] ?? 0) / stepsToOne === value));
  if (!isExact) return null;
  const length = steps[0]?.length ?? 0;
  return encodeDeltas(
    Array.from({ length }, (_, index) => steps.map((list) => (list[index] ?? 0) - (list[index - 1] ?? 0))).flat(),
  );
}

function without(members: Json, usual: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([name, value]) => !(name in usual && isSame(usual[name], value))));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isWhen(value: object): value is When {
  return "earliest" in value && "edtf" in value;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
