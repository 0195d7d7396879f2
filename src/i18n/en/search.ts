/** English words of the search. */
export const search = {
  none: (text: string) => `No place, unit or event called “${text}”.`,
  whatToTry: "Try fewer letters or another name, German, Czech or Russian; accents do not matter. People are found too.",
  count: (count: number) => (count === 1 ? "1 result" : `${count} results`),
  countBeyond: (count: number, shown: number) => `${count} results, the first ${shown} shown`,
} as const;
