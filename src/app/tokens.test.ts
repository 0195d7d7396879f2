import { converter, differenceCiede2000, parse, wcagContrast, type Color } from "culori";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { casingColour, nameColours, sideColours } from "../map/symbols/side-colours.ts";
import { sides } from "../model/side.ts";

const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The custom properties of one block of tokens.css, by name without the dashes. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("\n}", start));
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): ([^;]+);/gu)].map(([, name = "", value = ""]) => [name, value]));
}

const light = tokensOf(":root");
const tokens: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light,
  dark: { ...light, ...tokensOf(':root[data-theme="dark"]') },
};
const contrast = (theme: Theme, text: string, ground: string): number =>
  wcagContrast(tokens[theme][text] ?? "", tokens[theme][ground] ?? "");

/**
 * How colours look to eyes that lack one kind of cone: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based
 * Model for Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009), severity
 * 1.0, for linear RGB.
 */
const machado = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

type Vision = "normal" | keyof typeof machado;
const linear = converter("lrgb");

function seenBy(vision: Vision, text: string): Color {
  const colour = linear(parse(text));
  if (colour === undefined) throw new Error(`${text} is no colour`);
  if (vision === "normal") return colour;
  const [r = 0, g = 0, b = 0] = machado[vision].map(([fromRed, fromGreen, fromBlue]) =>
    Math.min(Math.max(fromRed * colour.r + fromGreen * colour.g + fromBlue * colour.b, 0), 1),
  );
  return { mode: "lrgb", r, g, b };
}

describe("contrast by the formula of WCAG 2", () => {
  test.each([
    ["ink", "paper", 15.6, 14.1],
    ["ink-2", "paper", 8.0, 8.8],
    ["ink-3", "paper", 5.4, 6.0],
    ["ink-3", "paper-2", 4.9, 5.3],
    ["on-ink", "ink", 15.6, 14.1],
    ["edge", "paper", 3.8, 4.3],
    ["edge", "paper-2", 3.4, 3.8],
  ])("%s on %s is at least %f in light and %f in dark", (text, ground, inLight, inDark) => {
    expect(contrast("light", text, ground)).toBeGreaterThan(inLight - 0.05);
    expect(contrast("dark", text, ground)).toBeGreaterThan(inDark - 0.05);
  });

  test.each(sides)("text in the colour of %s can be read on both papers", (side) => {
    expect(contrast("light", `${side}-text`, "paper")).toBeGreaterThan(6.65);
    expect(contrast("dark", `${side}-text`, "paper")).toBeGreaterThan(7.15);
    expect(contrast("light", `${side}-text`, "paper-2")).toBeGreaterThan(6.05);
    expect(contrast("dark", `${side}-text`, "paper-2")).toBeGreaterThan(6.35);
  });

  test.each(sides)("a symbol of %s stands off its casing by more than the 3 that graphics need", (side) => {
    for (const theme of themes) expect(contrast(theme, side, "casing")).toBeGreaterThan(4);
  });
});

describe("the sides are told apart by colour, besides by frame and pattern", () => {
  const smallest: Readonly<Record<Theme, Readonly<Record<Vision, number>>>> = {
    light: { normal: 22.5, protan: 19.5, deutan: 16.6, tritan: 17.5 },
    dark: { normal: 24.4, protan: 13.9, deutan: 13.2, tritan: 14.1 },
  };
  const difference = differenceCiede2000();

  for (const theme of themes) {
    for (const vision of ["normal", "protan", "deutan", "tritan"] as const) {
      test(`${theme}, ${vision}: any two differ by at least ${smallest[theme][vision]} in CIEDE2000`, () => {
        const pairs = sides.flatMap((a, index) => sides.slice(index + 1).map((b) => [a, b] as const));
        const tooNear = pairs
          .map(([a, b]) => ({
            pair: `${a} and ${b}`,
            by: difference(seenBy(vision, tokens[theme][a] ?? ""), seenBy(vision, tokens[theme][b] ?? "")),
          }))
          .filter(({ by }) => by < smallest[theme][vision] - 0.05);
        expect(tooNear).toEqual([]);
      });
    }
  }
});

describe("the canvas, which cannot read custom properties, draws in the same colours", () => {
  test.each(themes)("%s", (theme) => {
    for (const side of sides) {
      expect(sideColours(side, theme)).toMatchObject({ mark: tokens[theme][side], text: tokens[theme][`${side}-text`] });
    }
    expect(sideColours("roa", theme)).toMatchObject({ fill: tokens[theme]["roa-fill"], glyph: tokens[theme]["roa-glyph"] });
    expect(casingColour(theme)).toBe(tokens[theme]["casing"]);
    expect(nameColours(theme)).toMatchObject({ ink: tokens[theme]["town"], ink2: tokens[theme]["town-2"] });
  });
});
