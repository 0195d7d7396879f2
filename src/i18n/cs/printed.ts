import type { LongTexts } from "../messages.ts";

/** Czech words of the printed itinerary. */
export const printed: LongTexts["printed"] = {
  around: (date) => `Kolem ${date}`,
  nothingAround: "V zobrazených vrstvách prameny do těchto dnů nic nekladou.",
};
