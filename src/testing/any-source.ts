import { id } from "../model/id.ts";
import type { Source } from "../model/source.ts";

/** A book of which everything is known, for tests that change what they are about. */
export const anySource: Source = {
  id: id<"source">("zacek-2017"),
  type: "book",
  title: "Vlasovci v boji {za} Prahu",
  authors: [{ family: "Žáček", given: "Pavel" }],
  editors: [],
  issued: "2017",
  publisher: "Academia",
  publisherPlace: "Praha",
  containerTitle: null,
  language: "cs",
  url: null,
  howRead: "excerpt",
  through: null,
  note: null,
};
