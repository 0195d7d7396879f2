import type { Messages } from "../messages.ts";

/** German words of the frame around the rooms: title, toolbar, opening, notices, faults. */
export const app: Messages["app"] = {
  title: "Marsch nach Süden",
  subtitle: "Die Russische Befreiungsarmee im Frühjahr 1945",
  subtitleShort: "Die Russische Befreiungsarmee, Frühjahr 1945",
  introduction:
    "Ehemalige sowjetische Soldaten in deutschen Diensten: Eine ihrer Divisionen kam im März 1945 aus Württemberg an die Oder, setzte sich im April nach Süden ab, kämpfte in Prag anderthalb Tage gegen die SS und endete in sowjetischer Hand.",
  introductionShort:
    "Ehemalige sowjetische Soldaten in deutschen Diensten zogen im April 1945 von der Oder ab, kämpften in Prag anderthalb Tage gegen die SS und endeten in sowjetischer Hand.",
  playTheMarch: "Marsch abspielen",
  playTheMarchTakes: (minutes) => `etwa ${minutes}\u00a0Min.`,
  readAsList: "Als Liste lesen",
  hint: "Ein Klick auf einen Ort, eine Einheit oder einen Weg zeigt Geschichte und Quellen; die Taste ? nennt alle Tasten.",
  hintTouch: "Tippen Sie auf einen Ort, eine Einheit oder einen Weg: So erscheinen Geschichte und Quellen.",
  endOfMarch: "Das Ende des Marsches",
  endOfMarchText: (aftermath) =>
    `Hier endet der Marsch. Was danach aus den Männern wurde, zeigen die Ebene „${aftermath}“ und die letzten Schritte des Rundgangs.`,
  playAgain: "Noch einmal abspielen",
  showAftermath: "Die Folgen zeigen",
  noLayers: "Nichts eingeblendet",
  noLayersText: "Alle Ebenen sind ausgeschaltet, die Karte hat nichts zu erzählen.",
  showAllLayers: "Alle Ebenen zeigen",
  roadAttested: "Weg belegt",
  roadInferred: "erschlossen",
  byRail: "mit der Bahn",
  itinerary: "Itinerar",
  layers: "Ebenen",
  help: "Hilfe",
  more: "Mehr",
  close: "Schließen",
  skipToItinerary: "Zum Itinerar springen",
  skipToTransport: "Zur Zeitleiste und Zeitsteuerung springen",
  toolbar: "Werkzeuge",
  notices: "Hinweise",
  linkDropped: (names) => `Der Link nennt „${names.join("“, „")}“, was hier nicht bekannt ist; alles Übrige wurde übernommen.`,
  layersMissing: (layers) =>
    `${layers.length === 1 ? "Eine Ebene konnte" : "Einige Ebenen konnten"} nicht geladen werden: ${layers.join(", ")}. Alles andere ist da.`,
  ownFileFailed:
    "Ihre Datei konnte nicht gelesen werden, weil ein Teil dieser Seite nicht geladen wurde. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  dropFile: "Loslassen, um die Datei hier zu öffnen",
  openOwnFile: "Eigene Datei öffnen\u00a0…",
  tryAgain: "Noch einmal versuchen",
  language: "Sprache",
  languageFailed: "Diese Sprache konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.",
  copyRefused: "Der Browser hat das Kopieren nicht erlaubt.",
  partMissing:
    "Ein Teil der Seite konnte nicht geladen werden. Prüfen Sie die Verbindung und öffnen Sie ihn noch einmal oder laden Sie die Seite neu.",
  mapFailed: "Dieser Browser kann die Karte nicht zeichnen. Itinerar, Karteikarten und Texte funktionieren auch ohne sie.",
  updateReady:
    "Eine neuere Fassung dieser Seite liegt bereit. Das Laden dauert einen Augenblick; der Link in der Adresszeile führt Sie an dieselbe Stelle zurück.",
  updateNow: "Neue Fassung laden",
  datasetFailed: "Die historischen Daten konnten nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.",
  faultTitle: "Etwas ist schiefgegangen",
  faultText:
    "Es ist ein Fehler aufgetreten, den die Seite nicht selbst beheben kann. Von Ihren Daten ist nichts verloren; laden Sie die Seite neu.",
  reload: "Seite neu laden",
};
