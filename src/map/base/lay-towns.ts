import type { Box, LabelCandidate, LabelPosition, Obstacle } from "../labels/place-labels.ts";
import { placeLabels } from "../labels/place-labels.ts";
import type { CanvasView } from "../viewport-canvas.ts";
import { type BaseTokens, sansFont } from "./base-tokens.ts";
import { cityZoom } from "./by-zoom.ts";
import type { Lettering } from "./lettering.ts";
import { type Town, townDensity, townRank } from "./towns.ts";

/** A town or quarter that found room. */
export interface LaidTown {
  readonly name: string;
  /** Empty for one line only. */
  readonly secondName: string;
  readonly rank: 1 | 2 | 3 | 4 | "quarter";
  /** Its ring, in canvas pixels. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly position: LabelPosition;
}

interface Size {
  readonly font: string;
  readonly line: number;
  readonly ring: number;
}

const sizes: Readonly<Record<1 | 2 | 3 | 4, Size>> = {
  1: { font: sansFont(600, 15), line: 18, ring: 4 },
  2: { font: sansFont(500, 13), line: 16, ring: 3.2 },
  3: { font: sansFont(400, 12), line: 14.5, ring: 2.6 },
  4: { font: sansFont(400, 11.5), line: 14, ring: 2 },
};
const second = { font: sansFont(400, 11), line: 13 } as const;
const quarter = { font: sansFont(500, 11), line: 14, spacing: 0.14 * 11 } as const;

/** From here on small towns have room for their second name. */
const secondNameZoom = 7.6;
/** Where the quarters of Prague stand for the town, in Mercator units a margin round them. */
const cityMargin = 0.00006;

type Measure = (font: string, text: string) => number;

/** Finds room for towns by size and then for quarters. `obstacles` are in canvas pixels. Pure but for the measuring. */
export function layTowns(
  view: CanvasView,
  towns: readonly Town[],
  names: readonly Lettering[],
  obstacles: readonly Obstacle[],
  isNarrow: boolean,
  measure: Measure,
): readonly LaidTown[] {
  const quarters = view.zoom < cityZoom ? [] : names.filter(({ kind }) => kind === "quarter");
  const { over, spacing } = townDensity(view.zoom, isNarrow);
  const wanted = new Map<string, Omit<LaidTown, "box" | "position">>();
  const candidates: LabelCandidate[] = [];
  const city = boxAround(quarters);
  for (const [index, town] of towns.entries()) {
    if (town.inhabitants < over) break;
    if (city !== null && town.x > city.minX && town.x < city.maxX && town.y > city.minY && town.y < city.maxY) continue;
    const x = (town.x - view.left) * view.scale;
    const y = (town.y - view.top) * view.scale;
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    const rank = townRank(town, view.zoom);
    const { font, line, ring } = sizes[rank];
    const secondName = rank === 4 && view.zoom < secondNameZoom ? "" : town.secondName;
    const width = Math.max(measure(font, town.name), secondName === "" ? 0 : measure(second.font, secondName));
    const id = String(index);
    wanted.set(id, { name: town.name, secondName, rank, x, y });
    candidates.push({
      id,
      x,
      y,
      width,
      height: line + (secondName === "" ? 0 : second.line),
      radius: ring + 4,
      priority: town.inhabitants,
    });
  }
  for (const [index, { name, fromZoom, path }] of quarters.entries()) {
    const [point] = path;
    if (point === undefined || view.zoom < fromZoom) continue;
    const text = name.toLocaleUpperCase();
    const [x, y] = [(point[0] - view.left) * view.scale, (point[1] - view.top) * view.scale];
    const width = measure(quarter.font, text) + quarter.spacing * text.length;
    wanted.set(`quarter ${index}`, { name: text, secondName: "", rank: "quarter", x, y });
    candidates.push({
      id: `quarter ${index}`,
      x,
      y,
      width,
      height: quarter.line,
      radius: 5,
      priority: -index,
      positions: ["over", "right", "left", "above", "below"],
    });
  }
  const placed = placeLabels(candidates, obstacles, {
    margin: 2,
    spacing: view.zoom < cityZoom ? spacing : 20,
    markRadius: ({ id, radius }) => (id.startsWith("quarter") ? 0 : radius - 2),
  });
  return placed.flatMap(({ id, position, ...box }) => {
    const town = wanted.get(id);
    return town === undefined ? [] : [{ ...town, position, box }];
  });
}

/** Draws rings and names. */
export function paintTowns(context: CanvasRenderingContext2D, laid: readonly LaidTown[], tokens: BaseTokens): void {
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  for (const { rank, x, y } of laid) {
    if (rank !== "quarter")
      paintRing(context, x, y, sizes[rank].ring, rank === 4 ? tokens.smallTown : tokens.town, tokens.casing, rank === 1);
  }
  for (const { name, secondName, rank, box, position } of laid) {
    if (rank === "quarter") {
      paintSpaced(context, name, box, tokens);
      continue;
    }
    const { font, line } = sizes[rank];
    const [x, align] = edgeOf(box, position);
    context.textAlign = align;
    context.font = font;
    writeHaloed(context, name, x, box.minY + line * 0.76, rank === 4 ? tokens.smallTown : tokens.town, tokens.halo);
    if (secondName === "") continue;
    context.font = second.font;
    writeHaloed(context, secondName, x, box.minY + line + second.line * 0.72, tokens.inkSecond, tokens.halo);
  }
}

function paintRing(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  ink: string,
  casing: string,
  hasDot: boolean,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = 3.4;
  context.strokeStyle = casing;
  context.stroke();
  context.fillStyle = casing;
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = ink;
  context.stroke();
  if (!hasDot) return;
  context.beginPath();
  context.arc(x, y, 1.3, 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
}

function paintSpaced(context: CanvasRenderingContext2D, text: string, box: Box, tokens: BaseTokens): void {
  context.font = quarter.font;
  context.textAlign = "left";
  const letters = Array.from(text);
  const at = letters.map(
    (_, index) => box.minX + context.measureText(letters.slice(0, index).join("")).width + index * quarter.spacing,
  );
  const y = box.minY + quarter.line * 0.76;
  context.lineWidth = 3;
  context.strokeStyle = tokens.halo;
  letters.forEach((letter, index) => context.strokeText(letter, at[index] ?? 0, y));
  context.fillStyle = tokens.regionText;
  letters.forEach((letter, index) => context.fillText(letter, at[index] ?? 0, y));
}

function writeHaloed(context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string, halo: string): void {
  context.lineWidth = 3;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** Where the text of a label begins: on the side of its ring. */
function edgeOf({ minX, maxX }: Box, position: LabelPosition): readonly [x: number, align: CanvasTextAlign] {
  if (position.endsWith("right")) return [minX, "left"];
  if (position.endsWith("left")) return [maxX, "right"];
  return [(minX + maxX) / 2, "center"];
}

function boxAround(names: readonly Lettering[]): Box | null {
  const points = names.flatMap(({ path }) => path);
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    minX: Math.min(...xs) - cityMargin,
    minY: Math.min(...ys) - cityMargin,
    maxX: Math.max(...xs) + cityMargin,
    maxY: Math.max(...ys) + cityMargin,
  };
}
