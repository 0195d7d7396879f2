import type { Language } from "../model/language.ts";

/** The forms of a phrase that holds a number; a language without a form of its own for some numbers leaves it out. */
export interface PluralForms {
  readonly one: string;
  /** Two to four in Czech; two to four, but not twelve to fourteen, in Russian. */
  readonly few?: string;
  /** Zero, five and more in Russian. */
  readonly many?: string;
  readonly other: string;
}

const rules = new Map<Language, Intl.PluralRules>();

/** The form that a language uses with a number, by the rules of Unicode CLDR. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const form = rule.select(count);
  return (form === "one" || form === "few" || form === "many" ? forms[form] : undefined) ?? forms.other;
}
