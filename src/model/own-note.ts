/** Where in a reader's own file: the file as a whole, the n-th feature (from 1), or a line of its text (from 1). */
export type FilePlace =
  | { readonly kind: "file" }
  | { readonly kind: "feature"; readonly number: number }
  | { readonly kind: "line"; readonly line: number };

/** What can be told of a reader's own file, with the values that its sentence needs. The sentences themselves are in src/i18n. */
export interface NoteValues {
  // Nothing could be read.
  readonly empty: null;
  readonly tooLarge: { readonly megabytes: number; readonly limit: number };
  readonly packed: null;
  readonly binary: null;
  readonly unknownFormat: null;
  readonly jsonSyntax: { readonly column: number; readonly found: string };
  readonly notGeoJson: { readonly found: string };
  readonly tooDeep: { readonly levels: number };
  readonly xmlSyntax: null;
  readonly xmlEntities: null;
  readonly noColumn: { readonly missing: "latitude" | "longitude" | "both"; readonly columns: string };
  readonly nothingUsable: null;
  readonly unforeseen: null;
  // The file was read all the same.
  readonly encodingGuessed: { readonly encoding: string };
  readonly wrongExtension: { readonly extension: string; readonly format: OwnFormat };
  readonly truncated: null;
  readonly notNumbers: null;
  readonly otherReferenceSystem: { readonly found: string };
  readonly tooManyFeatures: { readonly limit: number };
  readonly tooManyPositions: { readonly limit: number };
  // A feature, or a part of it.
  readonly notAFeature: { readonly found: string };
  readonly duplicateId: { readonly id: string };
  readonly noGeometry: null;
  readonly unknownGeometry: { readonly type: string };
  readonly notAPosition: { readonly found: string };
  readonly notOnEarth: { readonly lon: number; readonly lat: number };
  readonly latitudeFirst: { readonly lon: number; readonly lat: number };
  readonly looksSwapped: { readonly lon: number; readonly lat: number };
  readonly lineTooShort: null;
  readonly ringTooShort: null;
  readonly ringClosed: null;
  readonly ringTurned: null;
  readonly interpolation: { readonly found: string };
  // Times.
  readonly badTime: { readonly found: string };
  readonly zoneAssumed: { readonly found: string };
  readonly zonesMixed: { readonly offsets: string };
  readonly numbersRead: { readonly unit: "seconds" | "milliseconds"; readonly found: number; readonly instant: string };
  readonly dayAtNoon: { readonly found: string };
  readonly timesGoBack: { readonly found: string };
  readonly twoAtOnce: { readonly found: string };
  readonly countsDiffer: { readonly times: number; readonly positions: number };
  readonly positionsWithoutTime: { readonly count: number };
  readonly endBeforeStart: { readonly found: string };
}

/** The kinds of notes. */
export type NoteKey = keyof NoteValues;

/** One thing to tell of a file, at the first place where it was met. */
export interface OwnNote<Key extends NoteKey = NoteKey> {
  readonly key: Key;
  readonly at: FilePlace;
  /** How many more of the same were met after the first. */
  readonly more: number;
  readonly values: NoteValues[Key];
}

/** What a file turned out to hold, whatever its name says. */
export type OwnFormat = "geojson" | "moving-features" | "linked-places" | "kml" | "gpx" | "csv";
