/** The ids of the layers of the history. What has to mean one by name is checked against them. */
export type LayerName =
  | "southward-march"
  | "oder-front"
  | "prague"
  | "us-third-army"
  | "other-formations"
  | "front-lines"
  | "aftermath";
