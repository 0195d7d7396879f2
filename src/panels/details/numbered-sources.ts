import type { Cite } from "../../model/basis.ts";
import type { SourceId } from "../../model/id.ts";

/** The sources of one card in the order in which the card first names them; the first is number 1. */
export interface NumberedSources {
  readonly order: readonly SourceId[];
  readonly numbersOf: (cites: readonly Cite[]) => readonly number[];
}

/** Numbers the sources of several lists of cites. */
export function numberSources(lists: readonly (readonly Cite[])[]): NumberedSources {
  const order = [...new Set(lists.flatMap((cites) => cites.map(({ source }) => source)))];
  const numbers = new Map(order.map((source, index) => [source, index + 1]));
  return {
    order,
    numbersOf: (cites) => [...new Set(cites.map(({ source }) => numbers.get(source) ?? 0))].toSorted((a, b) => a - b),
  };
}
