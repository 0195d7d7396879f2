import type { FilePlace, OwnFormat } from "../../model/own-note.ts";
import type { NoteSentences, OwnNoteWords } from "../say-own-note.ts";

const format: Readonly<Record<OwnFormat, string>> = {
  geojson: "GeoJSON",
  "moving-features": "OGC Moving Features JSON",
  "linked-places": "Linked Places",
  kml: "KML",
  gpx: "GPX",
  csv: "a table (CSV)",
};

const columns = { latitude: "latitude", longitude: "longitude", both: "latitude and longitude" } as const;

const sentence: NoteSentences = {
  empty: () => "The file is empty; nothing was read. Save it again from the program it comes from.",
  tooLarge: ({ megabytes, limit }) =>
    `The file has ${String(megabytes)} MB; up to ${String(limit)} MB can be opened. Divide it, or leave out what you do not need.`,
  packed: () => "The file is packed (zip, gzip or the like; KMZ is packed KML); unpack it and open what is in it.",
  binary: () =>
    "The file is not text, so it is not GeoJSON, KML, GPX or CSV; export it to one of these from the program it comes from.",
  unknownFormat: () => "The text is not GeoJSON, KML, GPX or CSV with a header line; export it to one of these.",
  jsonSyntax: ({ column, found }) =>
    `At column ${String(column)} the JSON breaks, before “${found}”: a bracket, comma or quotation mark is missing or one too many. Correct it there; nothing was read.`,
  notGeoJson: ({ found }) =>
    `This is JSON, but not GeoJSON: it should be a FeatureCollection, a Feature or a geometry, and is “${found}”. Export it as GeoJSON.`,
  tooDeep: ({ levels }) =>
    `Brackets are nested more than ${String(levels)} levels deep here, as no map data need; export the data again without them. Nothing was read from here on.`,
  xmlSyntax: () =>
    "The XML breaks here: an element is not closed, or closed twice. What comes before it was read; correct it there.",
  xmlEntities: () =>
    "The file defines entities of its own, which may swell without end, so nothing was read; save it without a document type (<!DOCTYPE …>).",
  noColumn: ({ missing, columns: found }) =>
    `The table has no column for ${columns[missing]}; name them lat and lon in its first line. Its columns are: ${found}.`,
  nothingUsable: () => "Nothing in the file can be shown on the map; see the other notes for the reasons.",
  unforeseen: () =>
    "Something in the file could not be read, and the explorer does not know why. Export it to another format and try that.",
  encodingGuessed: ({ encoding }) =>
    `The text is not UTF-8 and was read as ${encoding}; letters with accents may be wrong. Save the file as UTF-8.`,
  wrongExtension: ({ extension, format: found }) =>
    `The name ends in .${extension}, but the content is ${format[found]} and was read as that; rename the file so that others can open it too.`,
  truncated: () => "The file breaks off here; what is whole before it was read. Get or save the file again to have the rest.",
  notNumbers: () =>
    "NaN or Infinity stands where a number should; JSON knows neither, so they were read as empty. Export the data without them.",
  otherReferenceSystem: ({ found }) =>
    `The coordinates are said to be ${found}, not WGS 84 longitude and latitude, as which they were read; save the file again in EPSG:4326.`,
  tooManyFeatures: ({ limit }) => `Only the first ${String(limit)} features are shown; divide the file to see the others.`,
  tooManyPositions: ({ limit }) =>
    `Only what comes before position ${String(limit)} is shown; divide the file, or leave out positions, to see the rest.`,
  notAFeature: ({ found }) => `“${found}” stands where a GeoJSON Feature should and was left out; make it a Feature.`,
  duplicateId: ({ id }) => `The id “${id}” stands twice; both are shown. Give each feature its own.`,
  noGeometry: () => "It has no geometry and was left out; give it one.",
  unknownGeometry: ({ type }) =>
    `“${type}” is not a type of geometry, so it was left out; write Point, LineString, Polygon or their Multi forms.`,
  notAPosition: ({ found }) => `“${found}” is not a position and was left out; write longitude and latitude as numbers.`,
  notOnEarth: ({ lon, lat }) =>
    `Longitude ${String(lon)}, latitude ${String(lat)} is not on Earth and was left out; longitude runs from -180 to 180, latitude from -90 to 90.`,
  latitudeFirst: ({ lon, lat }) =>
    `Longitude ${String(lon)}, latitude ${String(lat)} is not on Earth and was left out; they look swapped: longitude comes first.`,
  looksSwapped: ({ lon, lat }) =>
    `Longitude ${String(lon)}, latitude ${String(lat)} lies far away, and the other way round in Central Europe; it is shown as written. If they are swapped, put longitude first.`,
  lineTooShort: () => "A line has fewer than two usable positions and was left out; give it two.",
  ringTooShort: () => "A ring has fewer than three usable corners and was left out; draw it again.",
  ringClosed: () => "A ring does not end where it begins and was closed; repeat its first position at its end.",
  ringTurned: () => "A ring runs the wrong way and was turned round; outlines run counter-clockwise, holes clockwise (RFC 7946).",
  interpolation: ({ found }) =>
    `The interpolation “${found}” is not known here; it moves straight from position to position instead.`,
  badTime: ({ found }) => `“${found}” is not a time, so this is shown without one; write it like 1945-05-06T14:00:00+02:00.`,
  zoneAssumed: ({ found }) =>
    `“${found}” names no time zone and was read by Prague’s clock; add an offset such as +02:00, or Z for UTC.`,
  zonesMixed: ({ offsets }) =>
    `The times are on different clocks (${offsets}); each was read on its own. Check that this is meant.`,
  numbersRead: ({ unit, found, instant }) =>
    `Times are numbers and were read as ${unit} since 1970: ${String(found)} is ${instant}. If that is wrong, write times like 1945-05-06T14:00:00+02:00.`,
  dayAtNoon: ({ found }) => `“${found}” has no time of day, so what moves is put there at its middle; add the time if it is known.`,
  timesGoBack: ({ found }) => `The times go back at ${found}; the positions were put in the order of time. Check the times there.`,
  twoAtOnce: ({ found }) => `It is in two places at ${found}; the first one is shown. Correct the time of one of them.`,
  countsDiffer: ({ times, positions }) =>
    `It has ${String(times)} times for ${String(positions)} positions; what has no counterpart was left out. Give each position its time.`,
  positionsWithoutTime: ({ count }) =>
    count === 1
      ? "A position on a timed track has no time of its own and was left out; add the time."
      : `${String(count)} positions on a timed track have no time or place of their own and were left out; add what is missing.`,
  endBeforeStart: ({ found }) => `It ends before it begins (${found}); only the beginning was used. Correct one of them.`,
};

/** Where in the file; stands before the sentence. */
function place(at: FilePlace): string {
  switch (at.kind) {
    case "file":
      return "Whole file";
    case "feature":
      return `Feature ${String(at.number)}`;
    case "line":
      return `Line ${String(at.line)}`;
  }
}

/** Notes on a reader's own file. */
export const ownNotes: OwnNoteWords = {
  format,
  place,
  sentence,
  placed: (where, text) => `${where}: ${text}`,
  more: (count) => (count === 1 ? "One more like it." : `${String(count)} more like it.`),
};
