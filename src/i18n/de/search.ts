import type { LongTexts } from "../messages.ts";

/** German words of the search. */
export const search: LongTexts["search"] = {
  none: (text) => `Kein Ort, keine Einheit und kein Ereignis heißt „${text}“.`,
  whatToTry:
    "Versuchen Sie weniger Buchstaben oder einen anderen Namen, deutsch, tschechisch oder russisch; auf Akzente kommt es nicht an. Auch Personen werden gefunden.",
  count: (count) => `${count} Treffer`,
  countBeyond: (count, shown) => `${count} Treffer, gezeigt werden die ersten ${shown}`,
};
