import { plural } from "../plural.ts";
import type { LongTexts } from "../messages.ts";

/** Russian words of the search. */
export const search: LongTexts["search"] = {
  none: (text) => `Ни места, ни части, ни события с названием «${text}» нет.`,
  whatToTry: "Попробуйте меньше букв или другое название: немецкое, чешское или русское; диакритика не важна. Находятся и люди.",
  count: (count) =>
    `${count} ${plural("ru", count, { one: "результат", few: "результата", many: "результатов", other: "результата" })}`,
  countBeyond: (count, shown) =>
    `${count} ${plural("ru", count, { one: "результат", few: "результата", many: "результатов", other: "результата" })}, показаны первые ${shown}`,
};
