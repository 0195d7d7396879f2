const longest = 60;

/** A value as it stands in the file, cut when long, for use in a sentence. Values are nested no deeper than `deepestNesting`. */
export function showValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
