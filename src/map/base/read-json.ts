/** A value of a parsed JSON object; throws where there is none. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !(name in value)) throw new Error(`expected "${name}"`);
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** The entries of a parsed JSON array; throws for anything else. */
export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("expected a list");
  return value;
}

/** A number of parsed JSON; throws for anything else. */
export function number(value: unknown): number {
  if (typeof value !== "number") throw new Error("expected a number");
  return value;
}

/** A string of parsed JSON; throws for anything else. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw new Error("expected a text");
  return value;
}
