/**
 * Words of the pages that need no script: what stands in the page without JavaScript, and the whole history as a list. Only scripts
 * can choose a language, so these are in English alone.
 */
export const plainPages = {
  needsJavaScript: "Southward March needs JavaScript to draw its map.",
  wholeHistory: "The whole history as a list",
  theMap: "The map, with the sources of every statement",
  sharedPicture: "The map of the march from Württemberg to the Oder, to Prague and to Lnáře",
} as const;
