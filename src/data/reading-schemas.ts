import * as v from "valibot";
import { personGroups, verdicts } from "../model/reading.ts";
import { sides } from "../model/side.ts";
import { idText, notA, oneOf, text } from "./value-schemas.ts";

const maybeText = v.exactOptional(text);
const maybeNumber = v.number(notA("a number of degrees or a zoom level"));

export const claimSchema = v.strictObject({
  id: idText,
  statement: text,
  statement_cs: maybeText,
  statement_de: maybeText,
  statement_ru: maybeText,
  verdict: oneOf(verdicts),
  reasoning: text,
  reasoning_cs: maybeText,
  reasoning_de: maybeText,
  reasoning_ru: maybeText,
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
  text_cs: maybeText,
  text_de: maybeText,
  text_ru: maybeText,
  cites: text,
  unit: maybeText,
  features: maybeText,
  note: maybeText,
});

export const termSchema = v.strictObject({
  id: idText,
  term: text,
  original: maybeText,
  text: text,
  text_cs: maybeText,
  text_de: maybeText,
  text_ru: maybeText,
  cites: text,
  note: maybeText,
});

export const tourStepSchema = v.strictObject({
  id: idText,
  title: text,
  title_cs: maybeText,
  title_de: maybeText,
  title_ru: maybeText,
  text: text,
  text_cs: maybeText,
  text_de: maybeText,
  text_ru: maybeText,
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
