import type { LongTexts } from "../messages.ts";

/** German words of the printed itinerary. */
export const printed: LongTexts["printed"] = {
  around: (date) => `Um den ${date}`,
  nothingAround: "In den gezeigten Ebenen datieren die Quellen nichts um diesen Tag.",
};
