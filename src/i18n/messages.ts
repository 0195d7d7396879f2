import type { en } from "./en.ts";
import type { longTexts } from "./en/long-texts.ts";

/** Turns the literal texts of English into plain strings, so that another language may say them its own way. */
type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The words of the interface in one language; a forgotten one does not compile. */
export type Messages = Widened<typeof en>;

/** The texts of several sentences in one language, fetched with the panels that show them. */
export type LongTexts = Widened<typeof longTexts>;
