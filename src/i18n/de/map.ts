import type { Messages } from "../messages.ts";

/** German words of the map. */
export const map: Messages["map"] = {
  region: "Karte",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  wholeMarch: "Den ganzen Marsch zeigen",
  attribution: "Relief SRTM · Flüsse GSHHG · Orte GeoNames",
  tilesFailed: "Die Online-Karte ist nicht erreichbar; stattdessen wird die eingebaute gezeigt.",
  baseMapMissing: (file) => `Ein Teil der eingebauten Karte konnte nicht geladen werden (${file}); der Rest wird gezeigt.`,
  positionUnknown: "Standort unbekannt",
  placeInferred: "Ort erschlossen",
  placeProbable: "Ort wahrscheinlich",
  withinMetres: (distance) => `± ${distance}`,
};
