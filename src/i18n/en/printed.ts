/** English words of the printed itinerary. */
export const printed = {
  around: (date: string) => `Around ${date}`,
  nothingAround: "The sources date nothing near this day in the layers shown.",
} as const;
