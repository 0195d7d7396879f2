const longest = 60;

/** A value as it stands in the file, for use in a sentence; cut when long. */
export function quote(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length <= longest ? written : `${written.slice(0, longest)}…`;
}
