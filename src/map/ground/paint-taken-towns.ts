import type { Place } from "../../model/feature.ts";
import { dayMs, type Instant } from "../../model/instant.ts";
import type { Side } from "../../model/side.ts";
import type { When } from "../../model/when.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { nameColours, sideColours } from "../symbols/side-colours.ts";
import { canvasX, canvasY, type CanvasView } from "../canvas-view.ts";

/** For so long after a town fell its mark stands on the map. */
export const takenForMs = 7 * dayMs;
/** Below this zoom level the marks would crowd the front they belong to. */
const fromZoom = 7.4;

/** A town with the day it fell and who took it. */
export type TakenTown = Place & { readonly when: When; readonly side: Side };

/** The towns that fell within the last week, the last first, as far as a zoom level shows such. */
export function takenTowns(towns: readonly Place[], zoom: number, at: Instant): readonly TakenTown[] {
  if (zoom < fromZoom) return [];
  return towns.filter((town): town is TakenTown => isFresh(town, at)).toSorted((one, other) => other.when.at - one.when.at);
}

function isFresh({ when, side }: Place, at: Instant): boolean {
  const fell = when?.earliest ?? null;
  return fell !== null && side !== null && at >= fell && at < fell + takenForMs;
}

/** Marks each of the towns with a small square in the taker's colour. */
export function paintTakenTowns(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  towns: readonly TakenTown[],
  theme: DrawnTheme,
): void {
  for (const { side, position } of towns) {
    const x = canvasX(view, position.lon);
    const y = canvasY(view, position.lat);
    context.fillStyle = nameColours(theme).halo;
    context.fillRect(x - 4, y - 4, 8, 8);
    context.fillStyle = sideColours(side, theme).mark;
    context.fillRect(x - 2.6, y - 2.6, 5.2, 5.2);
  }
}
