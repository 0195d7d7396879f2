import type { OwnFeature, OwnLayer } from "../../model/own-layer.ts";
import type { Section } from "../../model/track.ts";
import type { FromWorker } from "./worker-messages.ts";

/** Positions in one part: the page takes it within a few milliseconds, well between two frames. */
const partSize = 4000;

/** Divides a layer into messages that are small enough to be taken between two frames. {@link createAssembly} undoes it. */
export function* inParts({ features, ...layer }: OwnLayer): Generator<FromWorker> {
  let part: OwnFeature[] = [];
  let size = 0;
  for (const feature of features) {
    const [first, ...later] = feature.kind === "track" ? cut(feature.track.sections) : [[]];
    part.push(feature.kind === "track" ? { ...feature, track: { ...feature.track, sections: first ?? [] } } : feature);
    size += sizeOf(feature);
    if (size < partSize) continue;
    yield { kind: "features", features: part };
    for (const sections of later) yield { kind: "sections", sections };
    part = [];
    size = 0;
  }
  if (part.length > 0) yield { kind: "features", features: part };
  yield { kind: "end", layer };
}

function cut(sections: readonly Section[]): readonly (readonly Section[])[] {
  const parts: Section[][] = [[]];
  let size = 0;
  for (const section of sections) {
    if (size >= partSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(section);
    size += section.kind === "move" ? section.path.length : 1;
  }
  return parts;
}

function sizeOf(feature: OwnFeature): number {
  switch (feature.kind) {
    case "point":
      return 1 + feature.properties.length / 4;
    case "line":
      return feature.paths.reduce((sum, path) => sum + path.length, 0);
    case "area":
      return feature.polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
    case "track":
      return feature.track.sections.reduce((sum, section) => sum + (section.kind === "move" ? section.path.length : 1), 0);
  }
}

/** Puts parts together again. */
export interface Assembly {
  readonly add: (part: Extract<FromWorker, { readonly kind: "features" | "sections" }>) => void;
  readonly finish: (layer: Omit<OwnLayer, "features">) => OwnLayer;
}

/** An empty assembly for the parts of one layer. */
export function createAssembly(): Assembly {
  const features: OwnFeature[] = [];
  let lastSections: Section[] = [];
  return {
    add: (part) => {
      if (part.kind === "sections") {
        for (const section of part.sections) lastSections.push(section);
        return;
      }
      for (const feature of part.features) {
        if (feature.kind === "track") {
          lastSections = [...feature.track.sections];
          features.push({ ...feature, track: { ...feature.track, sections: lastSections } });
        } else features.push(feature);
      }
    },
    finish: (layer) => ({ ...layer, features }),
  };
}
