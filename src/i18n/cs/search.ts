import { plural } from "../plural.ts";
import type { LongTexts } from "../messages.ts";

/** Czech words of the search. */
export const search: LongTexts["search"] = {
  none: (text) => `Žádné místo, jednotka ani událost se nejmenují „${text}“.`,
  whatToTry: "Zkuste méně písmen nebo jiný název, německý, český či ruský; na háčcích a čárkách nezáleží. Lze hledat i osoby.",
  count: (count) => `${count} ${plural("cs", count, { one: "výsledek", few: "výsledky", other: "výsledků" })}`,
  countBeyond: (count, shown) =>
    `${count} ${plural("cs", count, { one: "výsledek", few: "výsledky", other: "výsledků" })}, zobrazeno prvních ${shown}`,
};
