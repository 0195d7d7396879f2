import type { OwnFeature, OwnTrack } from "../../../model/own-layer.ts";
import { readOwnFile, type OwnFileRead } from "../read-own-file.ts";

/** Reads a text or bytes as a file of a name. */
export function readText(name: string, content: string | Uint8Array): OwnFileRead {
  return readOwnFile({ name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content, serial: 1 });
}

/** The features of a file that must be readable. */
export function featuresOf(name: string, content: string | object): readonly OwnFeature[] {
  const read = readText(name, typeof content === "string" ? content : JSON.stringify(content));
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.notes)}`);
  return read.layer.features;
}

/** The only feature of a file, which must be a track. */
export function trackOf(name: string, content: string | object): OwnTrack {
  const features = featuresOf(name, content);
  const [feature] = features;
  if (feature?.kind !== "track" || features.length !== 1)
    throw new Error(`${String(features.length)} features, the first a ${String(feature?.kind)}`);
  return feature;
}

/** The sections of a track as lines to compare: kind and hours, on the clock of UTC, of each vertex or of start and end. */
export function sectionsOf({ track }: OwnTrack): readonly string[] {
  const hour = (at: number): string => new Date(at).toISOString().slice(5, 16);
  return track.sections.map((section) => {
    const instants = section.kind === "move" ? (section.instants ?? []) : [section.start, section.end];
    return [section.kind, ...instants.map(hour)].join(" ");
  });
}
