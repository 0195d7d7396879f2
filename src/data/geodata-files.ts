import type { LayerName } from "../model/layer-name.ts";

/** The layers in the order in which the reader sees them. The id of a layer is its file's name without `.geojson`. */
export const layerFiles = [
  { file: "southward-march.geojson", layer: "southward-march", title: "Southward march" },
  { file: "oder-front.geojson", layer: "oder-front", title: "Oder front" },
  { file: "prague.geojson", layer: "prague", title: "Prague" },
  { file: "us-third-army.geojson", layer: "us-third-army", title: "US Third Army contact zone" },
  { file: "other-formations.geojson", layer: "other-formations", title: "Other formations" },
  { file: "front-lines.geojson", layer: "front-lines", title: "Front lines" },
  { file: "aftermath.geojson", layer: "aftermath", title: "Aftermath" },
] as const satisfies readonly { readonly file: `${LayerName}.geojson`; readonly layer: LayerName; readonly title: string }[];

/** Formations, groups and persons that move. */
export const unitsFile = "units.json";
/** The slider's range, the rival chronologies and the chapters. */
export const accountsFile = "accounts.json";
/** The bibliography, in CSL-JSON. */
export const sourcesFile = "sources.json";

/** Texts that are read beside the map; each may be absent. */
export const readingFiles = { claims: "claims.json", people: "people.json", glossary: "glossary.json", tour: "tour.json" } as const;

/** Every file the parser reads; others in the folder are not its business, save a `.geojson` that no layer knows. */
export const geodataFiles: readonly string[] = [
  ...layerFiles.map(({ file }) => file),
  unitsFile,
  accountsFile,
  sourcesFile,
  ...Object.values(readingFiles),
];

/** The name of a file without its ending, as translations are kept by it. */
export function withoutEnding(file: string): string {
  return file.replace(/\.\w+$/u, "");
}
