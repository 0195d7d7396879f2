/**
 * Makes public/fonts/ and src/app/fonts.css: the two type faces, cut down to the letters the explorer writes.
 * Run by a maintainer (`npm run fonts`) when a face is updated; the results are committed.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

interface Face {
  readonly family: string;
  readonly file: string;
  readonly weight: string;
  readonly style: "normal" | "italic";
  readonly source: (script: string) => string;
  /** The letters of its first file, where they are fewer than those of the others. */
  readonly latin?: string;
  /** The letters of Central Europe of its first file of them. */
  readonly central: string;
  /** The letters of its first Cyrillic file, where they are others than those of the rest. */
  readonly cyrillic?: string;
  /** What of a variable face's weights is kept. */
  readonly weights?: number | { readonly min: number; readonly max: number };
}

const sans = (weight: number): Face => ({
  family: "Fira Sans Condensed",
  file: `fira-sans-condensed-${weight}`,
  weight: String(weight),
  style: "normal",
  source: (script) => `node_modules/@fontsource/fira-sans-condensed/files/fira-sans-condensed-${script}-${weight}-normal.woff2`,
  central,
});
const serif = (
  style: "normal" | "italic",
  weight: string,
  weights: NonNullable<Face["weights"]>,
  letters: Pick<Face, "latin" | "cyrillic"> = {},
): Face => ({
  family: "Source Serif 4",
  file: `source-serif-4-${style}`,
  weight,
  style,
  source: (script) => `node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-${style}.woff2`,
  weights,
  central: czech,
  ...letters,
});
const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
const without = (letters: string, taken: string): string =>
  Array.from(letters)
    .filter((letter) => !taken.includes(letter))
    .join("");

/** What English, Czech, German and the names on the opened map set; the browser fetches the rest when a text needs it. */
const latin = `${range(0x20, 0x7e)}\u00a0§«°±·»×ÁÄÉÍÓÖÚÜÝßàáâäåæçèéêëíîïñòóôõöøúûüýœ–—‘’‚“”„•…′″−`;
/** What Czech mountains and rivers need beyond those of German ones, and brackets round a second name. */
const marked = "()ÁÉÍÓÚÝáéíóúý";
/** Of the opened map's towns, whatever the reader's language. */
const central = "ĄąĆćČčĎďĐđĘęĚěĹĺĽľŁłŃńŇňŐőŔŕŘřŚśŞşŠšŤťŮůŰűŹźŻżŽžȘș";
/** Of Russian; of Ukrainian and Belarusian names the browser fetches the rest. */
const russian = `${range(0x410, 0x44f)}Ёё№`;
/** What Czech headings and the Czech names of rivers need. */
const czech = "ČčĎďĚěŇňŘřŠšŤťŮůŽž";

const faces: readonly Face[] = [
  sans(400),
  sans(500),
  sans(600),
  serif("normal", "400 600", { min: 400, max: 600 }),
  // Only the map's lettering leans: the names of rivers and mountains. The Russian ones have unbroken spaces, so that a space costs them
  // no Latin letters.
  serif("italic", "400", 400, { latin: `${range(0x41, 0x5a)}${range(0x61, 0x7a)} -./ÄÖÜäöüß`, cyrillic: `${russian}\u00a0` }),
];

/** Fontsource's part of a face, and the letters cut from it. */
interface Script {
  readonly source: string;
  readonly letters: string;
}

/** The files of a face, each fetched when a text has a letter of it. */
function scriptsOf({ latin: first = latin, central: firstCentral, cyrillic = russian }: Face): Readonly<Record<string, Script>> {
  const second = first === latin ? "" : marked;
  return {
    latin: { source: "latin", letters: first },
    ...(second === "" ? {} : { "latin-marked": { source: "latin", letters: second } }),
    "latin-rare": {
      source: "latin",
      letters: without(
        `${range(0x20, 0x7e)}${range(0xa0, 0xff)}œ${range(0x2010, 0x2015)}${range(0x2018, 0x201e)}†‡•…‰′″‹›€−`,
        first + second + cyrillic,
      ),
    },
    central: { source: "latin-ext", letters: firstCentral },
    "central-rare": { source: "latin-ext", letters: without(`${range(0x100, 0x17f)}Șș`, `${firstCentral}œ`) },
    cyrillic: { source: "cyrillic", letters: cyrillic },
    // Of Ukrainian and Belarusian names.
    "cyrillic-rare": { source: "cyrillic", letters: "ІіЇїЄєЎў" },
  };
}

/** What shapes our languages' letters, and figures of one width; small capitals, fractions and old figures are left out. */
const keepFeatures = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "calt", "clig", "rlig", "lnum", "tnum"];

await mkdir("public/fonts", { recursive: true });
const rules: string[] = ["/* Made by scripts/fonts.ts. Source Serif 4 and Fira Sans Condensed, both OFL-1.1. */"];
for (const face of faces) {
  for (const [script, { source, letters }] of Object.entries(scriptsOf(face))) {
    const cut = await subsetFont(await readFile(face.source(source)), letters, {
      targetFormat: "woff2",
      keepFeatures,
      // Hints serve screens of one bit a pixel, and would be a third of the file.
      noHinting: true,
      ...(face.weights === undefined ? {} : { variationAxes: { wght: face.weights } }),
    });
    const name = `${face.file}-${script}.woff2`;
    await writeFile(`public/fonts/${name}`, cut);
    console.log(name, cut.length);
    rules.push(rule(face, name, letters));
  }
}
await writeFile("src/app/fonts.css", `${rules.join("\n")}\n`);

function rule(face: Face, name: string, letters: string): string {
  return [
    "@font-face {",
    `  font-family: "${face.family}";`,
    `  font-style: ${face.style};`,
    `  font-weight: ${face.weight};`,
    "  font-display: swap;",
    `  src: url("/fonts/${name}") format("woff2");`,
    `  unicode-range: ${unicodeRange(letters)};`,
    "}",
  ].join("\n");
}

/** The letters as CSS names them: runs of neighbours as one range. */
function unicodeRange(letters: string): string {
  const runs: [from: number, to: number][] = [];
  for (const code of Array.from(letters, (letter) => letter.codePointAt(0) ?? 0).toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (value: number): string => value.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
}
