/** English words of what is shared, embedded and printed. */
export const sharing = {
  shareAndEmbed: "Share and embed",
  openExplorer: "Open the full explorer",
  print: "Print",
  thisView: "This view",
  printFromMenu: "To print the legend, the itinerary and the sources as well, use the page’s own menu: More, Print.",
} as const;
