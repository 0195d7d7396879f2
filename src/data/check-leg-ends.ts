import type { Leg, Stage } from "../model/feature.ts";
import type { Reported } from "./itinerary.ts";
import { metresBetween } from "./metres-between.ts";
import { quote } from "./quote.ts";

/** Reports a leg whose line begins or ends farther than `tolerance` metres from its stage. */
export function checkLegEnds(leg: Reported<Leg>, from: Stage, to: Stage, tolerance: number): void {
  const { path } = leg.feature;
  const first = path[0];
  const last = path.at(-1);
  if (first === undefined || last === undefined) return;
  const gaps = [metresBetween(first, from.position), metresBetween(last, to.position)] as const;
  const turned = Math.max(metresBetween(first, to.position), metresBetween(last, from.position)) <= tolerance;
  if (Math.max(...gaps) > tolerance && turned) {
    leg.report(
      "geometry",
      `The line runs from ${quote(to.id)} to ${quote(from.id)}; turn the order of its positions around, or exchange from and to.`,
    );
    return;
  }
  for (const [stage, gap, word] of [
    [from, gaps[0], "begin"],
    [to, gaps[1], "end"],
  ] as const) {
    if (gap <= tolerance) continue;
    const { lon, lat } = stage.position;
    leg.report(
      "geometry",
      `The line does not ${word} at the stage ${quote(stage.id)} but ${sayMetres(gap)} from it; let it ${word} with [${String(lon)}, ${String(lat)}].`,
    );
  }
}

function sayMetres(metres: number): string {
  return metres < 1000 ? `${String(Math.round(metres))} m` : `${(metres / 1000).toFixed(1)} km`;
}
