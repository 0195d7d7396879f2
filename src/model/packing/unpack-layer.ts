import type { LayerContents } from "../dataset.ts";
import type { Feature } from "../feature.ts";
import { id } from "../id.ts";
import type { Section, Track } from "../track.ts";
import { decodeDeltas } from "./delta-text.ts";
import { sectionOf } from "./section-of.ts";
import { completeWhen } from "./usual-when.ts";
import * as wire from "./wire.ts";

type Json = Readonly<Record<string, unknown>>;

/** The layer that `packLayer` has packed, its features without a title. Trusts its shape; throws where a text breaks off. */
export function unpackLayer(packed: wire.PackedLayer): LayerContents {
  const layer = id<"layer">(packed.layer);
  const features = packed.features.map((each) => unpackFeature(each as Json, layer));
  const byId = new Map<string, Feature>(features.map((feature) => [feature.id, feature]));
  return { layer, features, tracks: packed.tracks.map((track) => unpackTrack(track, byId)) };
}

function unpackFeature(packed: Json, layer: string): Feature {
  const usual = wire.usualOfFeature[packed["kind"] as Feature["kind"]];
  return { layer, title: "", ...usual, ...unpackMembers(packed) } as unknown as Feature;
}

function unpackTrack({ unit, account, sections }: wire.PackedTrack, byId: ReadonlyMap<string, Feature>): Track {
  return {
    unit: id<"unit">(unit),
    account: account === undefined ? null : id<"account">(account),
    sections: sections.map((short) => sectionOf(short, byId) ?? (unpackMembers(short as Json) as unknown as Section)),
  };
}

function unpackMembers(packed: Json): Json {
  return Object.fromEntries(Object.entries(packed).map(([name, value]) => [name, unpack(name, value)]));
}

function unpack(name: string, value: unknown): unknown {
  if (typeof value === "number") return wire.instantNames.has(name) ? Math.round(value * wire.minute) + wire.epoch : value;
  if (typeof value === "string") {
    if (name === wire.metresName) return sums(value, 1, wire.stepsPerMetre).map(([metres]) => metres);
    return wire.pathNames.has(name) ? sums(value, 2, wire.stepsPerDegree).map(([lon, lat]) => ({ lon, lat })) : value;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => unpack(name, each));
  if (typeof value !== "object" || value === null) return value;
  const members = unpackMembers(value as Json);
  return wire.whenNames.has(name) ? completeWhen(members) : members;
}

/** Rows of numbers of a text that holds their steps, row by row. */
function sums(text: string, width: number, stepsToOne: number): number[][] {
  const steps = decodeDeltas(text);
  const sum = Array.from({ length: width }, () => 0);
  return Array.from({ length: steps.length / width }, (_, row) =>
    sum.map((_before, column) => {
      sum[column] = (sum[column] ?? 0) + (steps[row * width + column] ?? 0);
      return (sum[column] ?? 0) / stepsToOne;
    }),
  );
}
