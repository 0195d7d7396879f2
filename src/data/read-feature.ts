import type { Feature } from "../model/feature.ts";
import type { FeatureText } from "../model/texts.ts";
import { featureSchemas } from "./feature-schemas.ts";
import type { Told } from "./feature-reading.ts";
import { quote } from "./quote.ts";
import { readEvent } from "./read-event.ts";
import type { RawFeature } from "./read-feature-collection.ts";
import { readLeg } from "./read-leg.ts";
import { readLine } from "./read-line.ts";
import { readPlace } from "./read-place.ts";
import { readStage } from "./read-stage.ts";
import { splitVariants } from "./read-variants.ts";
import { readZone } from "./read-zone.ts";
import type { Registry } from "./registry.ts";

/** A feature for the map, and what its card tells. */
export interface FeatureAndText {
  readonly feature: Feature;
  readonly text: FeatureText;
}

/** What a raw feature describes, or `null` after reports. What it says of other features is not yet checked. */
export function readFeature(raw: RawFeature, registry: Registry): FeatureAndText | null {
  const told = readKind(raw, registry);
  if (told === null) return null;
  const { summary, cites, variants, timeBasis, contested, ...feature } = told;
  return { feature, text: { summary, cites, variants, timeBasis, contested } };
}

function readKind(raw: RawFeature, registry: Registry): Told<Feature> | null {
  const { own, variants } = splitVariants(raw.properties);
  const reading = { raw, variants, registry };
  const kind = own["kind"];
  // As a text, because `true` is no kind either.
  switch (String(kind)) {
    case "stage":
      return readStage(own, reading);
    case "leg":
      return readLeg(own, reading);
    case "event":
      return readEvent(own, reading);
    case "place":
      return readPlace(own, reading);
    case "zone":
      return readZone(own, reading);
    case "line":
      return readLine(own, reading);
    default: {
      const kinds = Object.keys(featureSchemas).join(", ");
      raw.report("kind", kind === undefined ? `Is missing; it is one of ${kinds}.` : `${quote(kind)} is not one of ${kinds}.`);
      return null;
    }
  }
}
