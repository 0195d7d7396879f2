/** From this zoom level on the map shows a city: no relief and no borders, flat land, rivers as bands, and trails of hours instead of days. */
export const cityZoom = 10.5;
