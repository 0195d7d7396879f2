import { tracksOf, type Chronicle } from "../../chronicle/chronicle.ts";
import type { AccountId, LayerId } from "../../model/id.ts";
import { echelons, type Unit } from "../../model/unit.ts";
import { movingUnit, type MovingUnit } from "./moving-unit.ts";

/**
 * The units to draw, the most important first: those of the visible layers as the chosen account has them and, if asked for, as
 * the other accounts do, faintly.
 */
export function chosenUnits(
  chronicle: Chronicle,
  account: AccountId,
  ghosts: boolean,
  visibleLayers: ReadonlySet<LayerId>,
  mainUnit: string,
): readonly MovingUnit[] {
  const own = tracksOf(chronicle.dataset, account).map((track) => ({ track, ghost: false }));
  const rivals = chronicle.dataset.tracks.filter((track) => track.account !== null && track.account !== account);
  const tracks = ghosts ? [...own, ...rivals.map((track) => ({ track, ghost: true }))] : own;
  const units = tracks.flatMap(({ track, ghost }) => {
    const unit = chronicle.units.get(track.unit);
    return unit !== undefined && visibleLayers.has(unit.layer) ? [movingUnit(unit, track, ghost)] : [];
  });
  return units.toSorted((a, b) => importance(b.unit, mainUnit) - importance(a.unit, mainUnit));
}

/** The army this is about lies on top and gets the best place for its flag; then the larger formations. */
function importance({ id, side, echelon }: Unit, mainUnit: string): number {
  const size = echelon === "person" ? -1 : echelons.indexOf(echelon);
  return size + (side === "roa" ? 20 : 0) + (id === mainUnit ? 100 : 0);
}
