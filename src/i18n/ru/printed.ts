import type { LongTexts } from "../messages.ts";

/** Russian words of the printed itinerary. */
export const printed: LongTexts["printed"] = {
  around: (date) => `Около ${date}`,
  nothingAround: "В показанных слоях источники не относят к этим дням ничего.",
};
