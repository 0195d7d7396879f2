import * as v from "valibot";
import { personGroups, verdicts } from "../model/reading.ts";
import { sides } from "../model/side.ts";
import { idText, notA, oneOf, text } from "./value-schemas.ts";

const maybeText = v.exactOptional(text);
const maybeNumber = v.number(notA("a number of degrees or a zoom level"));

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

export const termSchema = v.strictObject({
  id: idText,
  term: text,
  originals: v.exactOptional(v.record(text, text)),
  text: text,
  cites: text,
  note: maybeText,
});

export const tourStepSchema = v.strictObject({
  id: idText,
  title: text,
  text: text,
  cites: text,
  camera: v.strictObject({ lon: maybeNumber, lat: maybeNumber, zoom: maybeNumber }),
  at: maybeText,
  play_from: maybeText,
  play_until: maybeText,
  date_text: maybeText,
  layers: v.array(text),
  selection: maybeText,
  note: maybeText,
});
