import * as v from "valibot";
import { quote } from "./quote.ts";

type Complaint = (issue: { readonly input: unknown }) => string;

/** A sentence for a value that is not what it should be. */
export function notA(expected: string): Complaint {
  return ({ input }) => {
    const unquote =
      typeof input === "string" &&
      /^(?:a number|a rank|true or false)/u.test(expected) &&
      /^(?:true|false|-?\d+(?:\.\d+)?)$/u.test(input);
    return `${quote(input)} is not ${expected}${unquote ? "; write it without quotation marks" : ""}.`;
  };
}

/** Any text that is not empty. */
export const text = v.pipe(v.string(notA("a text; put it in quotation marks")), v.nonEmpty("Is empty; fill it or delete it."));

/** The same, or left out; an empty text counts as left out, for those who read a file take it out first. */
export const maybeText = v.exactOptional(text);

/** An id: lower-case ASCII words joined by hyphens. */
export const idText = v.pipe(
  v.string(notA("an id, a text in quotation marks")),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, notA("an id; use lower-case letters a to z and digits, words joined by single hyphens")),
);

/** A number of metres above zero. */
export const metres = v.pipe(
  v.number(notA("a number of metres above 0")),
  v.check((value) => Number.isFinite(value) && value > 0, notA("a number of metres above 0")),
);

/** A number of degrees; whether it lies in the theatre is checked with its partner. */
export const degrees = v.number(notA("a number of degrees"));

/** `true`. `false` is accepted and says the same as leaving it out. */
export const flag = v.boolean(notA("true or false"));

/** One of the words listed. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, notA(`one of ${words.join(", ")}`));
}
