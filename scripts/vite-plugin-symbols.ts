import { readFile } from "node:fs/promises";
import ms from "milsymbol";
import type { Plugin } from "vite";

const publicId = "virtual:symbols";
const resolvedId = `\0${publicId}`;

/** SVG path data of one symbol, in milsymbol's box: the frame spans x 25 to 175 and y 50 to 150, the echelon stands above it. */
export interface SymbolPaths {
  readonly glyph: string;
  /** Glyphs that are filled as well as stroked: the artillery's dot, the arrow of the air arm. */
  readonly filled: boolean;
  readonly echelon: string;
}

/**
 * The glyph and echelon of a symbol identification code as milsymbol draws them, without its frame: its frames are tied to
 * friend, hostile and neutral, and would call one side of this story "hostile".
 */
export function symbolPaths(code: string): SymbolPaths {
  const svg = new ms.Symbol(code, { size: 100, frame: false, fill: false }).asSVG();
  // milsymbol writes the icon first and then the echelon in a group of its own.
  const [icon = "", marks = ""] = svg.split('<g transform="translate');
  return { glyph: pathsIn(icon), filled: /<circle|[zZ]\s*"[^>]*fill="rgb/u.test(icon), echelon: pathsIn(marks) };
}

/** All path data of an SVG fragment; circles become two arcs, so that a symbol is one path. */
function pathsIn(svg: string): string {
  const paths = [...svg.matchAll(/<path d="([^"]+)"/gu)].map(([, path]) => path ?? "");
  const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/gu)].map((match) => {
    const [cx = 0, cy = 0, r = 0] = match.slice(1).map(Number);
    return `M${cx - r},${cy} a${r},${r} 0 1,0 ${2 * r},0 a${r},${r} 0 1,0 ${-2 * r},0 z`;
  });
  return [...paths, ...circles].join(" ");
}

/** Serves `virtual:symbols`: the drawing of every symbol code in geodata/units.json, so that milsymbol stays out of the page. */
export function symbols(): Plugin {
  return {
    name: "southward-march-symbols",
    resolveId: (source) => (source === publicId ? resolvedId : null),
    async load(loaded) {
      if (loaded !== resolvedId) return null;
      const file = new URL("../geodata/units.json", import.meta.url);
      this.addWatchFile(file.pathname);
      const { units } = JSON.parse(await readFile(file, "utf8")) as { units: readonly { symbol_code: string }[] };
      const codes = [...new Set(units.map((unit) => unit.symbol_code))];
      return `export const symbolPaths = ${JSON.stringify(Object.fromEntries(codes.map((code) => [code, symbolPaths(code)])))};`;
    },
  };
}
