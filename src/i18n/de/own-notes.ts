import type { FilePlace, OwnFormat } from "../../model/own-note.ts";
import { plural } from "../plural.ts";
import type { NoteSentences, OwnNoteWords } from "../say-own-note.ts";

const format: Readonly<Record<OwnFormat, string>> = {
  geojson: "GeoJSON",
  "moving-features": "OGC Moving Features JSON",
  "linked-places": "Linked Places",
  kml: "KML",
  gpx: "GPX",
  csv: "eine Tabelle (CSV)",
};

const columns = { latitude: "die Breite", longitude: "die Länge", both: "Breite und Länge" } as const;

const sentence: NoteSentences = {
  empty: () => "Die Datei ist leer; nichts wurde gelesen. Speichern Sie sie aus ihrem Programm noch einmal.",
  tooLarge: ({ megabytes, limit }) =>
    `Die Datei hat ${String(megabytes)}\u00a0MB, öffnen lassen sich bis zu ${String(limit)}\u00a0MB; teilen Sie sie oder lassen Sie weg, was Sie nicht brauchen.`,
  packed: () =>
    "Die Datei ist gepackt (zip, gzip oder Ähnliches; KMZ ist gepacktes KML); entpacken Sie sie und öffnen Sie ihren Inhalt.",
  binary: () =>
    "Die Datei ist kein Text, also weder GeoJSON noch KML, GPX oder CSV; exportieren Sie sie aus ihrem Programm in eines davon.",
  unknownFormat: () => "Der Text ist weder GeoJSON noch KML, GPX oder CSV mit Kopfzeile; exportieren Sie die Daten in eines davon.",
  jsonSyntax: ({ column, found }) =>
    `In Spalte ${String(column)} ist das JSON vor „${found}“ fehlerhaft: Eine Klammer, ein Komma oder ein Anführungszeichen fehlt oder ist zu viel. Berichtigen Sie es dort; nichts wurde gelesen.`,
  notGeoJson: ({ found }) =>
    `Das ist JSON, aber kein GeoJSON: Es sollte FeatureCollection, Feature oder Geometrie sein und ist „${found}“. Exportieren Sie die Daten als GeoJSON.`,
  tooDeep: ({ levels }) =>
    `Klammern sind hier mehr als ${String(levels)} Ebenen tief geschachtelt, was Kartendaten nie brauchen; exportieren Sie die Daten ohne sie. Von hier an wurde nichts gelesen.`,
  xmlSyntax: () =>
    "Das XML ist hier fehlerhaft: Ein Element ist nicht oder zweimal geschlossen. Was davor steht, wurde gelesen; berichtigen Sie es dort.",
  xmlEntities: () =>
    "Die Datei definiert eigene Entitäten, die ohne Ende anschwellen können; darum wurde nichts gelesen. Speichern Sie sie ohne Dokumenttyp (<!DOCTYPE …>).",
  noColumn: ({ missing, columns: found }) =>
    `Die Tabelle hat keine Spalte für ${columns[missing]}; nennen Sie sie in der ersten Zeile lat und lon. Ihre Spalten sind: ${found}.`,
  nothingUsable: () => "Nichts aus der Datei lässt sich auf der Karte zeigen; die Gründe stehen in den anderen Anmerkungen.",
  unforeseen: () =>
    "Etwas in der Datei ließ sich nicht lesen, und es ist nicht bekannt, warum. Exportieren Sie sie in ein anderes Format und versuchen Sie es damit.",
  encodingGuessed: ({ encoding }) =>
    `Der Text ist kein UTF-8 und wurde als ${encoding} gelesen; Buchstaben mit Akzenten können falsch sein. Speichern Sie die Datei als UTF-8.`,
  wrongExtension: ({ extension, format: found }) =>
    `Der Name endet auf .${extension}, der Inhalt aber ist ${format[found]} und wurde so gelesen; benennen Sie die Datei um, damit auch andere sie öffnen können.`,
  truncated: () =>
    "Die Datei bricht hier ab; was davor vollständig ist, wurde gelesen. Holen oder speichern Sie sie noch einmal, um den Rest zu haben.",
  notNumbers: () =>
    "NaN oder Infinity steht, wo eine Zahl stehen sollte; JSON kennt beides nicht, darum wurde es als leer gelesen. Exportieren Sie die Daten ohne sie.",
  otherReferenceSystem: ({ found }) =>
    `Die Koordinaten stehen nach Angabe der Datei in ${found}, gelesen wurden sie aber als Länge und Breite in WGS\u00a084; speichern Sie die Datei noch einmal in EPSG:4326.`,
  tooManyFeatures: ({ limit }) =>
    `Nur die ersten ${String(limit)} Objekte werden gezeigt; teilen Sie die Datei, um die anderen zu sehen.`,
  tooManyPositions: ({ limit }) =>
    `Nur was vor Position ${String(limit)} steht, wird gezeigt; teilen Sie die Datei oder lassen Sie Positionen weg, um den Rest zu sehen.`,
  notAFeature: ({ found }) =>
    `„${found}“ steht, wo ein GeoJSON-Feature stehen sollte, und wurde weggelassen; machen Sie ein Feature daraus.`,
  duplicateId: ({ id }) => `Die Id „${id}“ kommt zweimal vor; beide Objekte werden gezeigt. Geben Sie jedem seine eigene.`,
  noGeometry: () => "Das Objekt hat keine Geometrie und wurde weggelassen; geben Sie ihm eine.",
  unknownGeometry: ({ type }) =>
    `„${type}“ ist keine Art von Geometrie, das Objekt wurde darum weggelassen; schreiben Sie Point, LineString, Polygon oder ihre Multi-Formen.`,
  notAPosition: ({ found }) => `„${found}“ ist keine Position und wurde weggelassen; schreiben Sie Länge und Breite als Zahlen.`,
  notOnEarth: ({ lon, lat }) =>
    `Länge ${String(lon)}, Breite ${String(lat)} liegt nicht auf der Erde und wurde weggelassen; die Länge reicht von −180 bis 180, die Breite von −90 bis 90.`,
  latitudeFirst: ({ lon, lat }) =>
    `Länge ${String(lon)}, Breite ${String(lat)} liegt nicht auf der Erde und wurde weggelassen; die Werte scheinen vertauscht: Die Länge kommt zuerst.`,
  looksSwapped: ({ lon, lat }) =>
    `Länge ${String(lon)}, Breite ${String(lat)} liegt weit entfernt, umgekehrt aber in Mitteleuropa; gezeigt wird die Position, wie sie dasteht. Sind die Werte vertauscht, so setzen Sie die Länge voran.`,
  lineTooShort: () => "Eine Linie hat weniger als zwei brauchbare Positionen und wurde weggelassen; geben Sie ihr zwei.",
  ringTooShort: () => "Ein Ring hat weniger als drei brauchbare Ecken und wurde weggelassen; zeichnen Sie ihn neu.",
  ringClosed: () => "Ein Ring endet nicht, wo er beginnt, und wurde geschlossen; wiederholen Sie am Ende seine erste Position.",
  ringTurned: () =>
    "Ein Ring läuft falsch herum und wurde umgedreht; Umrisse laufen gegen den Uhrzeigersinn, Löcher mit ihm (RFC 7946).",
  interpolation: ({ found }) =>
    `Die Interpolation „${found}“ ist hier nicht bekannt; die Bewegung läuft stattdessen gerade von Position zu Position.`,
  badTime: ({ found }) =>
    `„${found}“ ist keine Zeitangabe, das Objekt wird darum ohne Zeit gezeigt; schreiben Sie Zeiten wie 1945-05-06T14:00:00+02:00.`,
  zoneAssumed: ({ found }) =>
    `„${found}“ nennt keine Zeitzone und wurde nach der Prager Uhr gelesen; fügen Sie eine Abweichung wie +02:00 an oder Z für UTC.`,
  zonesMixed: ({ offsets }) =>
    `Die Zeiten folgen verschiedenen Uhren (${offsets}); jede wurde nach der ihren gelesen. Prüfen Sie, ob das so gemeint ist.`,
  numbersRead: ({ unit, found, instant }) =>
    `Zeiten sind Zahlen und wurden als ${unit === "seconds" ? "Sekunden" : "Millisekunden"} seit 1970 gelesen: ${String(found)} ist ${instant}. Ist das falsch, so schreiben Sie Zeiten wie 1945-05-06T14:00:00+02:00.`,
  dayAtNoon: ({ found }) =>
    `„${found}“ hat keine Tageszeit, darum ist, was sich bewegt, in der Mitte dieses Zeitraums dort; ergänzen Sie die Zeit, wenn sie bekannt ist.`,
  timesGoBack: ({ found }) =>
    `Die Zeiten laufen bei ${found} zurück; die Positionen wurden nach der Zeit geordnet. Prüfen Sie die Zeiten dort.`,
  twoAtOnce: ({ found }) =>
    `Das Objekt ist um ${found} an zwei Orten; gezeigt wird der erste. Berichtigen Sie eine der beiden Zeiten.`,
  countsDiffer: ({ times, positions }) =>
    `Zeiten: ${String(times)}, Positionen: ${String(positions)}; was kein Gegenstück hat, wurde weggelassen. Geben Sie jeder Position ihre Zeit.`,
  positionsWithoutTime: ({ count }) =>
    count === 1
      ? "Eine Position auf einer Spur mit Zeiten hat selbst keine Zeit und wurde weggelassen; tragen Sie die Zeit nach."
      : `${String(count)} Positionen auf einer Spur mit Zeiten haben selbst keine Zeit oder keinen Ort und wurden weggelassen; tragen Sie nach, was fehlt.`,
  endBeforeStart: ({ found }) =>
    `Das Objekt endet, bevor es beginnt (${found}); nur der Beginn wurde verwendet. Berichtigen Sie eines von beiden.`,
};

function place(at: FilePlace): string {
  switch (at.kind) {
    case "file":
      return "Ganze Datei";
    case "feature":
      return `Objekt ${String(at.number)}`;
    case "line":
      return `Zeile ${String(at.line)}`;
  }
}

/** German notes on a reader's own file. */
export const ownNotes: OwnNoteWords = {
  format,
  place,
  sentence,
  placed: (where, text) => `${where}: ${text}`,
  more: (count) => plural("de", count, { one: "Noch einmal ebenso.", other: `Noch ${String(count)}-mal ebenso.` }),
};
