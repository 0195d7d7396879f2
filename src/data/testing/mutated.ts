import fc from "fast-check";

/** What tends to break parsers, in names and in values. */
export const hostile: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "\u0000",
  "\uFEFF",
  "\uD800",
  "\u202E",
  "']]>",
  "<!--",
  "<![CDATA[",
  "<!DOCTYPE x [",
  "&#x0;",
  "&lt;",
  "<script>alert(1)</script>",
  "1e999",
  "-0",
  "NaN",
  "-Infinity",
  "9007199254740993",
  "0000-00-00",
  "9999-12-31T24:00:00Z",
  "1945-02-30",
  "1945-05-06T14:00:00+99:99",
  "../../..",
  "1945-05-06/..",
  "",
  '"',
  '"""',
  ",,,,",
  "{",
  "}",
  "[[[[[[[[",
  "\\",
  "\\u12",
  "null",
  "true",
  "\r",
];

type Mutation =
  | { readonly kind: "cut" | "copy" | "end"; readonly at: number; readonly length: number }
  | { readonly kind: "put"; readonly at: number; readonly text: string };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("cut" as const, "copy" as const, "end" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    kind: fc.constant("put" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 12 })),
  }),
);

/** One of the texts after one to six cuts, copies, insertions or a sudden end; a failing case shrinks to fewer. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([text, mutations]) => mutations.reduce(mutate, text));
}

function mutate(text: string, change: Mutation): string {
  const at = Math.floor(change.at * text.length);
  switch (change.kind) {
    case "cut":
      return text.slice(0, at) + text.slice(at + change.length);
    case "copy":
      return text.slice(0, at + change.length) + text.slice(at);
    case "end":
      return text.slice(0, at);
    case "put":
      return text.slice(0, at) + change.text + text.slice(at);
  }
}

/** How many cases a property is given: `FUZZ_RUNS`, which `npm run fuzz` sets, or the few thousand that every run has time for. */
export const fuzzRuns = Number(process.env["FUZZ_RUNS"] ?? "1500");
/** Milliseconds that a test of so many cases may take. */
export const fuzzTimeout = 30_000 + fuzzRuns * 60;

/** Processor time of this process so far, in milliseconds: on a busy machine the clock on the wall says more of the others. */
export function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
