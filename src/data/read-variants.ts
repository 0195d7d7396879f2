import type { Variant } from "../model/texts.ts";
import type { LonLat } from "../model/lon-lat.ts";
import { checkShape } from "./check-shape.ts";
import { variantSchema } from "./feature-schemas.ts";
import { parseCites } from "./parse-cites.ts";
import type { Report } from "./problem-log.ts";
import { readPositions } from "./read-positions.ts";
import { readWhen } from "./read-when.ts";
import type { RawFeature } from "./read-feature-collection.ts";
import type { Registry } from "./registry.ts";

type FlatProperties = RawFeature["properties"];

/** The properties of a feature, those of its variants taken out and put together by number (1 to 9). */
export interface SplitProperties {
  readonly own: FlatProperties;
  readonly variants: ReadonlyMap<string, FlatProperties>;
}

const pattern = /^variant_([1-9])(?:_(.+))?$/u;

/** Parts `variant_1`, `variant_1_cites` … from the rest. */
export function splitVariants(properties: FlatProperties): SplitProperties {
  const variants = new Map<string, Record<string, string | number | boolean>>();
  const own: Record<string, string | number | boolean> = Object.create(null);
  for (const [name, value] of Object.entries(properties)) {
    const [, number, member = "text"] = name.startsWith("variant_") ? (pattern.exec(name) ?? []) : [];
    if (number === undefined) own[name] = value;
    else {
      const variant = variants.get(number) ?? {};
      variant[member] = value;
      variants.set(number, variant);
    }
  }
  return { own, variants };
}

/** What other sources say, in the order of the numbers. Faulty ones are reported and left out. */
export function readVariants(
  written: SplitProperties["variants"],
  outside: boolean,
  registry: Registry,
  report: Report,
): readonly Variant[] {
  return [...written]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .flatMap(([number, properties], index) => {
      const prefix = `variant_${number}`;
      // Translations count the variants, so that a gap would give one the name of another.
      if (Number(number) !== index + 1)
        report(
          prefix,
          `Is number ${String(index + 1)} of the variants; number them from 1 without a gap: variant_${String(index + 1)}.`,
        );
      const nameField = (member: string) => (member === "text" ? prefix : `${prefix}_${member}`);
      const variant = checkShape(variantSchema, properties, `a variant (${prefix})`, report, nameField);
      if (variant === null) return [];
      return [
        {
          text: variant.text,
          cites: parseCites(`${prefix}_cites`, variant.cites, registry.sources, report),
          when: variant.when === undefined ? null : readWhen({ field: `${prefix}_when`, edtf: variant.when }, report),
          position: readVariantPosition(variant.lon, variant.lat, prefix, outside, report),
        },
      ];
    });
}

function readVariantPosition(
  lon: number | undefined,
  lat: number | undefined,
  prefix: string,
  outside: boolean,
  report: Report,
): LonLat | null {
  if (lon === undefined && lat === undefined) return null;
  if (lon === undefined || lat === undefined) {
    report(lon === undefined ? `${prefix}_lon` : `${prefix}_lat`, "Is missing; a position needs both longitude and latitude.");
    return null;
  }
  return readPositions([[lon, lat]], outside, report, `${prefix}_lon`)?.[0] ?? null;
}
