/** English words of what is shared, embedded and printed. */
export const sharing = {
  shareAndEmbed: "Share and embed",
  openExplorer: "Open the full explorer",
  print: "Print",
  thisView: "This view",
  printFromMenu: "For the legend, the itinerary and the sources, print from the page’s own menu: More, Print.",
} as const;
