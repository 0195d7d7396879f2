/** English words of the frame around the rooms: title, toolbar, opening, notices, faults. */
export const app = {
  title: "Southward March",
  subtitle: "The Russian Liberation Army in spring 1945",
  subtitleShort: "The Russian Liberation Army, spring 1945",
  introduction:
    "Former Soviet soldiers in German service, one division of them, went from Württemberg to the Oder in March 1945, broke away southward in April, fought the SS in Prague for a day and a half, and ended in Soviet hands.",
  introductionShort:
    "Former Soviet soldiers in German service marched away from the Oder in April 1945, fought the SS in Prague for a day and a half, and ended in Soviet hands.",
  playTheMarch: "Play the march",
  playTheMarchTakes: (minutes: number) => `about ${minutes} min`,
  readAsList: "Read as a list",
  roadAttested: "road attested",
  roadInferred: "inferred",
  byRail: "by rail",
  itinerary: "Itinerary",
  layers: "Layers",
  help: "Help",
  more: "More",
  close: "Close",
  skipToItinerary: "Skip to the itinerary",
  toolbar: "Tools",
  notices: "Notices",
  linkDropped: (what: string) => `The link named ${what}, which is not known here; the rest of it was followed.`,
  layersMissing: (layers: readonly string[]) =>
    `${layers.length === 1 ? "A layer" : "Some layers"} could not be loaded: ${layers.join(", ")}. Everything else is here.`,
  tryAgain: "Try again",
  language: "Language",
  languageFailed: "That language could not be loaded. Check your connection and try again.",
  datasetFailed: "The history could not be loaded. Check your connection and load the page again.",
  faultTitle: "Something went wrong",
  faultText: "The explorer met an error that it cannot mend by itself. Nothing you made is lost; load the page again.",
  reload: "Load the page again",
} as const;
