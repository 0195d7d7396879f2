import type { Messages } from "../messages.ts";

/** Czech words of the map. */
export const map: Messages["map"] = {
  region: "Mapa",
  zoomIn: "Přiblížit",
  zoomOut: "Oddálit",
  wholeMarch: "Zobrazit celý pochod",
  attribution: "Reliéf SRTM · Řeky GSHHG · Města GeoNames",
  tilesFailed: "Online mapa není dostupná; místo ní se zobrazuje vestavěná.",
  baseMapMissing: (file) => `Část vestavěné mapy se nepodařilo načíst (${file}); ostatní se zobrazuje.`,
  positionUnknown: "poloha neznámá",
  placeInferred: "místo odvozeno",
  placeProbable: "místo pravděpodobné",
  withinMetres: (distance) => `± ${distance}`,
};
