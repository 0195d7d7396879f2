import { belongsTo, type Chronicle } from "../../chronicle/chronicle.ts";
import { frontsAt, linesAt, zonesAt } from "../../chronicle/in-force.ts";
import type { AccountId, LayerId } from "../../model/id.ts";
import type { Feature } from "../../model/feature.ts";
import type { Instant } from "../../model/instant.ts";
import type { LonLat } from "../../model/lon-lat.ts";
import { distanceToPath, type Pixel } from "./curve.ts";

/** How near a click must come to a line, in pixels. */
const reach = 8;

/** What was asked: which features are on the map now, and how positions become pixels of the map's container. */
export interface HitQuestion {
  readonly chronicle: Chronicle;
  readonly account: AccountId;
  readonly visibleLayers: ReadonlySet<LayerId>;
  readonly at: Instant;
  readonly toPixel: (position: LonLat) => Pixel;
}

/** The line, road or zone under a point of the map's container: the nearest line within reach, else the smallest zone; `null` if none. */
export function featureAt(point: Pixel, question: HitQuestion): Feature | null {
  const { chronicle, account, visibleLayers, at, toPixel } = question;
  const isVisible = (feature: Feature): boolean => visibleLayers.has(feature.layer) && belongsTo(feature, account);
  let nearest: Feature | null = null;
  let best = reach;
  const consider = (feature: Feature, path: readonly LonLat[]): void => {
    const distance = distanceToPath(path.map(toPixel), point);
    if (distance < best) [nearest, best] = [feature, distance];
  };
  for (const line of [...linesAt(chronicle, account, at), ...frontsAt(chronicle, at).map(({ current }) => current)]) {
    if (isVisible(line) && line.lineType !== "river" && line.lineType !== "road")
      for (const path of line.paths) consider(line, path);
  }
  for (const feature of chronicle.dataset.features) {
    if (feature.kind === "leg" && isVisible(feature) && chronicle.units.get(feature.unit)?.side === "roa")
      consider(feature, feature.path);
  }
  if (nearest !== null) return nearest;
  const zones = zonesAt(chronicle, account, at).filter(
    (zone) => isVisible(zone) && zone.polygons.some(([outer]) => outer !== undefined && isInside(point, outer.map(toPixel))),
  );
  return zones.toSorted((a, b) => extent(a.polygons.flat(2)) - extent(b.polygons.flat(2)))[0] ?? null;
}

/** Even-odd rule: W. R. Franklin's crossing test. */
function isInside({ x, y }: Pixel, ring: readonly Pixel[]): boolean {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const a = ring[index];
    const b = ring[before];
    if (a === undefined || b === undefined) continue;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

function extent(positions: readonly LonLat[]): number {
  const lons = positions.map(({ lon }) => lon);
  const lats = positions.map(({ lat }) => lat);
  return (Math.max(...lons) - Math.min(...lons)) * (Math.max(...lats) - Math.min(...lats));
}
