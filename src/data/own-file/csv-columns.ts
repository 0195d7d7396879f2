import { foldName } from "../fold-name.ts";

/** What a column holds, by its usual names in English, Czech, German and Russian; compared without case, accents and punctuation. */
const spellings = {
  lat: [
    "lat",
    "latitude",
    "latdeg",
    "gpslatitude",
    "ycoord",
    "y",
    "zemepisnasirka",
    "sirka",
    "breite",
    "breitengrad",
    "geographischebreite",
    "широта",
  ],
  lon: [
    "lon",
    "lng",
    "long",
    "longitude",
    "londeg",
    "gpslongitude",
    "xcoord",
    "x",
    "zemepisnadelka",
    "delka",
    "lange",
    "laenge",
    "langengrad",
    "laengengrad",
    "долгота",
  ],
  time: ["timestamp", "datetime", "time", "utc", "when", "gpstime", "cas", "datumcas", "zeit", "zeitpunkt", "uhrzeit", "время"],
  date: ["date", "datum", "day", "den", "tag", "дата"],
  end: ["end", "endtime", "enddate", "until", "to", "konec", "do", "ende", "bis", "конец"],
  track: [
    "track",
    "trackid",
    "trip",
    "tripid",
    "unit",
    "unitid",
    "vehicle",
    "vehicleid",
    "device",
    "deviceid",
    "jednotka",
    "einheit",
    "единица",
    "часть",
  ],
  name: ["name", "title", "label", "place", "nazev", "jmeno", "misto", "bezeichnung", "titel", "ort", "название", "имя", "место"],
  id: ["id", "fid", "objectid"],
} as const;

/** What a column may hold. */
export type ColumnRole = keyof typeof spellings;

/** Index of the column that plays each role; a role that none plays is absent. The first column by the order of spellings wins. */
export function findColumns(header: readonly string[]): ReadonlyMap<ColumnRole, number> {
  const folded = header.map((name) => foldName(name).replaceAll(/[^\p{L}]/gu, ""));
  const columns = new Map<ColumnRole, number>();
  for (const [role, names] of Object.entries(spellings)) {
    for (const name of names) {
      const index = folded.indexOf(name);
      if (index >= 0 && isRole(role) && !columns.has(role)) columns.set(role, index);
    }
  }
  return columns;
}

function isRole(name: string): name is ColumnRole {
  return name in spellings;
}
