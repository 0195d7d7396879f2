import type { Place } from "../../model/feature.ts";
import { dayMs, type Instant } from "../../model/instant.ts";
import { formatDayShort } from "../../i18n/format.ts";
import type { Language } from "../../model/language.ts";
import { nameColours, sideColours, type DrawnTheme } from "../symbols/side-colours.ts";
import { canvasX, canvasY, type CanvasView } from "../canvas-view.ts";

/** For so long after a town fell its mark stands on the map. */
export const takenForMs = 7 * dayMs;
/** Below this zoom level the marks would crowd the front they belong to. */
const fromZoom = 7.4;

/** Marks each town that fell within the last week with a small square in the taker's colour and the day. */
export function paintTakenTowns(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  towns: readonly Place[],
  at: Instant,
  theme: DrawnTheme,
  language: Language,
): void {
  if (view.zoom < fromZoom) return;
  context.font = '500 10.5px "Fira Sans Condensed", "Arial Narrow", sans-serif';
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineJoin = "round";
  for (const { when, side, position } of towns) {
    if (when === null || side === null || when.earliest === null || at < when.earliest || at >= when.earliest + takenForMs)
      continue;
    const x = canvasX(view, position.lon);
    const y = canvasY(view, position.lat);
    if (x < -40 || y < -40 || x > view.width + 40 || y > view.height + 40) continue;
    const { mark, text } = sideColours(side, theme);
    context.fillStyle = nameColours(theme).halo;
    context.fillRect(x - 4, y - 4, 8, 8);
    context.fillStyle = mark;
    context.fillRect(x - 2.6, y - 2.6, 5.2, 5.2);
    const day = formatDayShort(when.at, language);
    context.strokeStyle = nameColours(theme).halo;
    context.lineWidth = 3;
    context.strokeText(day, x, y - 9);
    context.fillStyle = text;
    context.fillText(day, x, y - 9);
  }
}
