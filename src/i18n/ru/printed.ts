import type { LongTexts } from "../messages.ts";

/** Russian words of the printed itinerary. */
export const printed: LongTexts["printed"] = {
  around: (date) => `Около даты ${date}`,
  nothingAround: "В показанных слоях источники ничего не датируют этими днями.",
};
