import type L from "leaflet";
import type { Clock } from "../state/clock.ts";
import { featureAt, type HitQuestion } from "./ground/feature-at.ts";
import { toLatLng } from "./leaflet.ts";
import type { OwnGround } from "./own/own-ground.ts";
import type { MarchMap } from "./march-map.ts";

/** What a pointer may find on the canvases, which know nothing of it themselves; places are buttons and answer on their own. */
export interface PointerAnswers {
  /** Id of the unit, road, line, zone or feature of an own file that was clicked, `null` for bare ground, and where. */
  readonly onSelect: (id: string | null, at: L.LatLng) => void;
  /** Id of the unit under the pointer; `null` when there is none. */
  readonly onHover: (unit: string | null) => void;
}

/** Answers clicks and hovering on the map. Returns how to stop. */
export function answerPointer(
  map: L.Map,
  clock: Clock,
  { units, own }: Pick<MarchMap, "units"> & { readonly own: OwnGround | null },
  shown: Pick<HitQuestion, "chronicle" | "account" | "visibleLayers">,
  { onSelect, onHover }: PointerAnswers,
): () => void {
  const click = ({ containerPoint, latlng }: L.LeafletMouseEvent): void => {
    const unit = units.unitAt(containerPoint.x, containerPoint.y);
    if (unit !== null) {
      onSelect(unit.unit.id, latlng);
      return;
    }
    const mark = own?.markAt(containerPoint.x, containerPoint.y);
    if (mark !== undefined && mark !== null) {
      onSelect(mark.id, latlng);
      return;
    }
    const toPixel: HitQuestion["toPixel"] = (position) => map.latLngToContainerPoint(toLatLng(position));
    const found =
      featureAt(containerPoint, { ...shown, at: clock.now(), toPixel }) ?? own?.areaAt(containerPoint.x, containerPoint.y);
    onSelect(found?.id ?? null, latlng);
  };
  const hover = ({ containerPoint }: L.LeafletMouseEvent): void => {
    const unit = units.unitAt(containerPoint.x, containerPoint.y);
    map.getContainer().classList.toggle("map--over-unit", unit !== null);
    onHover(unit?.unit.id ?? null);
  };
  map.on("click", click);
  map.on("mousemove", hover);
  return () => {
    map.off("click", click);
    map.off("mousemove", hover);
  };
}
