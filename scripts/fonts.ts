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
}

const sans = (weight: number): Face => ({
  family: "Fira Sans Condensed",
  file: `fira-sans-condensed-${weight}`,
  weight: String(weight),
  style: "normal",
  source: (script) => `node_modules/@fontsource/fira-sans-condensed/files/fira-sans-condensed-${script}-${weight}-normal.woff2`,
});
const serif = (style: "normal" | "italic"): Face => ({
  family: "Source Serif 4",
  file: `source-serif-4-${style}`,
  weight: "200 900",
  style,
  source: (script) => `node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-${style}.woff2`,
});
const faces: readonly Face[] = [sans(400), sans(500), sans(600), serif("normal"), serif("italic")];

/** Inclusive ranges of code points; the punctuation is what English, Czech, German and Russian set, with a few signs. */
const scripts: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2020, 0x2022],
    [0x2026, 0x2026],
    [0x2030, 0x2033],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
    [0x2212, 0x2212],
  ],
  "latin-ext": [[0x100, 0x17f]],
  cyrillic: [
    [0x401, 0x401],
    [0x410, 0x44f],
    [0x451, 0x451],
    [0x2116, 0x2116],
  ],
};

await mkdir("public/fonts", { recursive: true });
const rules: string[] = ["/* Made by scripts/fonts.ts. Source Serif 4 and Fira Sans Condensed, both OFL-1.1. */"];
for (const face of faces) {
  for (const [script, ranges] of Object.entries(scripts)) {
    const text = ranges
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
      .join("");
    const cut = await subsetFont(await readFile(face.source(script)), text, { targetFormat: "woff2" });
    const name = `${face.file}-${script}.woff2`;
    await writeFile(`public/fonts/${name}`, cut);
    console.log(name, cut.length);
    rules.push(rule(face, name, ranges));
  }
}
await writeFile("src/app/fonts.css", `${rules.join("\n")}\n`);

function rule(face: Face, name: string, ranges: readonly (readonly [number, number])[]): string {
  const hex = (value: number) => value.toString(16).toUpperCase();
  const unicode = ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
  return [
    "@font-face {",
    `  font-family: "${face.family}";`,
    `  font-style: ${face.style};`,
    `  font-weight: ${face.weight};`,
    "  font-display: swap;",
    `  src: url("/fonts/${name}") format("woff2");`,
    `  unicode-range: ${unicode};`,
    "}",
  ].join("\n");
}
