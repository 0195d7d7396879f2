import { cityZoom } from "../../state/city-zoom.ts";
import type { Box } from "../labels/box.ts";
import type { LabelCandidate, LabelPosition, Obstacle } from "../labels/place-labels.ts";
import { placeLabels } from "../labels/place-labels.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { MeasureIn } from "./laid-name.ts";
import type { Lettering } from "./lettering.ts";
import { quarterHand, secondLine, townSizes } from "./town-hand.ts";
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

/** From here on small towns have room for their second name. */
const secondNameZoom = 7.6;
/** Where the quarters of Prague stand for the town, in Mercator units a margin round them. */
const cityMargin = 0.00006;

/** Finds room for towns by size and then for quarters. `obstacles` are in canvas pixels. Pure but for the measuring. */
export function layTowns(
  view: CanvasView,
  towns: readonly Town[],
  names: readonly Lettering[],
  obstacles: readonly Obstacle[],
  isNarrow: boolean,
  measure: MeasureIn,
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
    const { font, line, ring } = townSizes[rank];
    const secondName = rank === 4 && view.zoom < secondNameZoom ? "" : town.secondName;
    const width = Math.max(measure(font, town.name), secondName === "" ? 0 : measure(secondLine.font, secondName));
    const id = String(index);
    wanted.set(id, { name: town.name, secondName, rank, x, y });
    candidates.push({
      id,
      x,
      y,
      width,
      height: line + (secondName === "" ? 0 : secondLine.line),
      radius: ring + 4,
      priority: town.inhabitants,
    });
  }
  for (const [index, { name, fromZoom, path }] of quarters.entries()) {
    const [point] = path;
    if (point === undefined || view.zoom < fromZoom) continue;
    const text = name.toLocaleUpperCase();
    const [x, y] = [(point[0] - view.left) * view.scale, (point[1] - view.top) * view.scale];
    const width = measure(quarterHand.font, text) + quarterHand.spacing * text.length;
    wanted.set(`quarter ${index}`, { name: text, secondName: "", rank: "quarter", x, y });
    candidates.push({
      id: `quarter ${index}`,
      x,
      y,
      width,
      height: quarterHand.line,
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
