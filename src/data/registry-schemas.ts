import * as v from "valibot";
import { sides } from "../model/side.ts";
import { arms, echelons } from "../model/unit.ts";
import { flag, idText, maybeText, notA, oneOf, text } from "./value-schemas.ts";

const commanderSchema = v.strictObject({ name: text, from: maybeText, to: maybeText, cites: text });

const strengthSchema = v.strictObject({
  when: text,
  text,
  men: v.exactOptional(
    v.pipe(v.number(notA("a number of men")), v.integer(notA("a whole number of men")), v.minValue(0, notA("a number of men"))),
  ),
  cites: text,
});

/** A unit, as units.json has it. */
export const unitSchema = v.strictObject({
  id: idText,
  name: text,
  short_name: text,
  names: v.exactOptional(v.strictObject({ de: maybeText, ru: maybeText, cs: maybeText })),
  side: oneOf(sides),
  echelon: oneOf(echelons),
  arm: oneOf(arms),
  symbol_code: v.pipe(
    v.string(notA("a symbol code, a text of 20 digits")),
    v.regex(/^\d{20}$/u, notA("a symbol code of exactly 20 digits (APP-6D, MIL-STD-2525D)")),
  ),
  commanders: v.exactOptional(v.array(commanderSchema)),
  parent: v.exactOptional(idText),
  layer: idText,
  raised_from: maybeText,
  background: maybeText,
  background_cites: maybeText,
  strength: v.exactOptional(v.array(strengthSchema)),
  cites: text,
  note: maybeText,
});

const accountSchema = v.strictObject({
  id: idText,
  title: text,
  summary: text,
  cites: text,
  note: maybeText,
});

const chapterSchema = v.strictObject({ id: idText, title: text, start: text, note: maybeText });

/** accounts.json as a whole: the slider's range, the rival chronologies, the chapters. */
export const accountsFileSchema = v.strictObject({
  span: v.strictObject({ start: text, end: text }),
  accounts: v.array(accountSchema),
  chapters: v.array(chapterSchema),
});

const sourceNameSchema = v.strictObject({
  family: maybeText,
  given: maybeText,
  literal: maybeText,
  suffix: maybeText,
  "dropping-particle": maybeText,
  "non-dropping-particle": maybeText,
  "comma-suffix": v.exactOptional(flag),
});

const yearPart = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/u))], notA("a year, month or day"));

/** The members of a CSL-JSON item that the explorer shows; it may have others. */
export const sourceSchema = v.looseObject({
  id: idText,
  type: text,
  title: text,
  author: v.exactOptional(v.array(sourceNameSchema)),
  editor: v.exactOptional(v.array(sourceNameSchema)),
  issued: v.exactOptional(
    v.looseObject({
      "date-parts": v.exactOptional(v.array(v.array(yearPart))),
      literal: maybeText,
      raw: maybeText,
    }),
  ),
  publisher: maybeText,
  "publisher-place": maybeText,
  "container-title": maybeText,
  language: maybeText,
  URL: v.exactOptional(v.pipe(text, v.regex(/^https:\/\/[^\s/]/u, notA("an https address; readers are sent to no other")))),
  note: maybeText,
  custom: v.strictObject({
    read: oneOf(["excerpt", "second-hand", "contents"]),
    through: v.exactOptional(idText),
    title_en: maybeText,
  }),
});
