import * as v from "valibot";
import { personGroups, verdicts } from "../model/reading.ts";
import { sides } from "../model/side.ts";
import { idText, maybeText, notA, oneOf, text } from "./value-schemas.ts";

const viewNumber = v.number(notA("a number of degrees or a zoom level"));

/** A statement of the popular account, as claims.json has it. */
export const claimSchema = v.strictObject({
  id: idText,
  statement: text,
  verdict: oneOf(verdicts),
  reasoning: text,
  cites: text,
  feature: maybeText,
  at: maybeText,
  note: maybeText,
});

/** A person, as people.json has it. */
export const personSchema = v.strictObject({
  id: idText,
  name: text,
  native_name: maybeText,
  side: v.exactOptional(oneOf([...sides, "other"])),
  group: oneOf(personGroups),
  born: maybeText,
  died: maybeText,
  role: text,
  fate: maybeText,
  text: text,
  cites: text,
  unit: maybeText,
  features: maybeText,
  note: maybeText,
});

/** A word of the time, as glossary.json has it. */
export const termSchema = v.strictObject({
  id: idText,
  term: text,
  originals: v.exactOptional(v.record(text, text)),
  text: text,
  cites: text,
  note: maybeText,
});

/** A step of the guided tour, as tour.json has it. */
export const tourStepSchema = v.strictObject({
  id: idText,
  title: text,
  text: text,
  cites: text,
  camera: v.strictObject({ lon: viewNumber, lat: viewNumber, zoom: viewNumber }),
  at: maybeText,
  play_from: maybeText,
  play_until: maybeText,
  date_text: maybeText,
  layers: v.array(text),
  selection: maybeText,
  note: maybeText,
});
