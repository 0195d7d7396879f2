import type { LongTexts } from "../messages.ts";

/** Czech words of the printed itinerary. */
export const printed: LongTexts["printed"] = {
  around: (date) => `Kolem data ${date}`,
  nothingAround: "V zobrazených vrstvách prameny k těmto dnům nic nedatují.",
};
