import * as v from "valibot";
import { certainties } from "../model/basis.ts";
import { lineTypes, modes, placeTypes, zoneTypes } from "../model/feature.ts";
import { sides } from "../model/side.ts";
import { partsOfDay } from "../model/when.ts";
import { degrees, flag, idText, maybeText, metres, notA, oneOf, text } from "./value-schemas.ts";

const maybePartOfDay = v.exactOptional(oneOf(partsOfDay));

const common = {
  id: idText,
  kind: text,
  title: text,
  summary: text,
  certainty: oneOf(certainties),
  cites: text,
  note: maybeText,
  outside_theatre: v.exactOptional(flag),
};

const named = {
  rank: v.exactOptional(v.picklist([1, 2, 3, 4], notA("a rank from 1 to 4"))),
  name_de_1945: maybeText,
  name_en: maybeText,
  name_cs: maybeText,
  name_ru: maybeText,
  name_pl: maybeText,
  name_today: maybeText,
  namesake: v.exactOptional(flag),
};

const account = v.exactOptional(idText);

/** A stage of a unit's way. */
export const stageSchema = v.strictObject({
  ...common,
  ...named,
  account,
  precision_m: metres,
  unit: idText,
  arrive: text,
  arrive_at: maybeText,
  arrive_part_of_day: maybePartOfDay,
  depart: maybeText,
  depart_at: maybeText,
  depart_part_of_day: maybePartOfDay,
  place: v.exactOptional(idText),
  time_basis: maybeText,
});

/** A leg between two stages. */
export const legSchema = v.strictObject({
  ...common,
  account,
  unit: idText,
  from: idText,
  to: idText,
  mode: oneOf(modes),
  route: oneOf(["attested", "inferred"]),
  contested: maybeText,
});

/** An event, at a place or at none. */
export const eventSchema = v.strictObject({
  ...common,
  account,
  /** Required where there is a point; `readEvent` sees to it. */
  precision_m: v.exactOptional(metres),
  unit: v.exactOptional(idText),
  units: maybeText,
  when: text,
  when_about: v.exactOptional(flag),
  part_of_day: maybePartOfDay,
  time_basis: maybeText,
  place: v.exactOptional(idText),
  side: v.exactOptional(oneOf(sides)),
});

/** A place. */
export const placeSchema = v.strictObject({
  ...common,
  ...named,
  precision_m: metres,
  place_type: oneOf(placeTypes),
  units: maybeText,
  when: maybeText,
  side: v.exactOptional(oneOf(sides)),
});

/** Ground held for a time. */
export const zoneSchema = v.strictObject({
  ...common,
  account,
  precision_m: metres,
  zone_type: oneOf(zoneTypes),
  held_by: oneOf(sides),
  when: text,
  when_about: v.exactOptional(flag),
});

/** A front, halt line, line of contact, river, road or position. */
export const lineSchema = v.strictObject({
  ...common,
  precision_m: metres,
  line_type: oneOf(lineTypes),
  side: v.exactOptional(oneOf(sides)),
  /** Required for all that does not last; `readLine` sees to it. */
  when: maybeText,
  when_about: v.exactOptional(flag),
});

/** The properties `variant_1`, `variant_1_cites` … of one number, without their prefix; the bare one is `text`. */
export const variantSchema = v.strictObject({
  text,
  cites: text,
  when: maybeText,
  lon: v.exactOptional(degrees),
  lat: v.exactOptional(degrees),
});

/** The schema of each kind of feature: which properties it has and what each may hold. */
export const featureSchemas = {
  stage: stageSchema,
  leg: legSchema,
  event: eventSchema,
  place: placeSchema,
  zone: zoneSchema,
  line: lineSchema,
} as const;

/** What every kind of feature has, after the shape is checked. */
export type CommonProperties = v.InferOutput<v.StrictObjectSchema<typeof common, undefined>>;
/** The names and the rank of a stage or a place, after the shape is checked. */
export type NamedProperties = v.InferOutput<v.StrictObjectSchema<typeof named, undefined>>;
