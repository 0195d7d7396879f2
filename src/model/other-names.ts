import type { Names } from "./feature.ts";

/** Every kind of name other than the title, in the order in which a card tells them. */
const kinds = ["of1945", "en", "de1945", "cs", "ru", "pl", "today"] as const satisfies readonly (keyof Names)[];

/** A name other than the title. */
export interface NameOfKind {
  readonly kind: (typeof kinds)[number];
  readonly name: string;
}

/** The names other than the title, those that are known, in the order in which a card tells them. */
export function otherNamesOf(names: Names): readonly NameOfKind[] {
  return kinds.flatMap((kind) => {
    const name = names[kind];
    return name === undefined ? [] : [{ kind, name }];
  });
}
