/** Where a text that can be translated stands: the file it belongs to without its ending, the id, and the name of its property. */
export interface TextPlace {
  readonly file: string;
  readonly id: string;
  readonly property: string;
}

/** Says an English text in another language. */
export type Say = (place: TextPlace, english: string) => string;
