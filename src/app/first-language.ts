import { languages, type Language } from "../model/language.ts";

/** The language to begin in: the one a link names, else the first of the reader's own that is offered, else English. */
export function firstLanguage(
  linked: string | null,
  preferred: readonly string[],
  offered: readonly Language[],
): { readonly language: Language; readonly unknown: string | null } {
  const wanted = [linked, ...preferred].flatMap((tag) => (tag === null ? [] : [tag.toLowerCase().split("-")[0] ?? ""]));
  const language = wanted.flatMap((tag) => languages.filter((each) => each === tag && offered.includes(each)))[0] ?? "en";
  const isKnown = linked === null || offered.some((each) => each === linked);
  return { language, unknown: isKnown ? null : linked };
}
