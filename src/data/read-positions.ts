import { isInTheatre, theatre, type LonLat } from "../model/lon-lat.ts";
import type { Report } from "./problem-log.ts";
import { quote } from "./quote.ts";

/**
 * GeoJSON positions, `[longitude, latitude]`, as {@link LonLat}; the only place where the order of two numbers counts.
 * Reports the first faulty one and how many more there are, and gives `null`. A feature that is `outside` the theatre may have
 * positions anywhere on Earth save where they look swapped.
 */
export function readPositions(
  written: readonly unknown[],
  outside: boolean,
  report: Report,
  field = "geometry",
): readonly LonLat[] | null {
  const positions: LonLat[] = [];
  let firstFault: string | null = null;
  let faults = 0;
  for (const item of written) {
    const position = readPair(item);
    const fault = position === null ? notAPair(item) : positionFault(position, outside);
    if (fault !== null) {
      firstFault ??= fault;
      faults += 1;
    } else if (position !== null) positions.push(position);
  }
  if (firstFault === null) return positions;
  report(field, faults === 1 ? firstFault : `${firstFault} In all, ${String(faults)} of its positions are faulty.`);
  return null;
}

function readPair(item: unknown): LonLat | null {
  if (!Array.isArray(item) || item.length !== 2) return null;
  const [lon, lat]: readonly unknown[] = item;
  return typeof lon === "number" && typeof lat === "number" && Number.isFinite(lon) && Number.isFinite(lat) ? { lon, lat } : null;
}

function notAPair(item: unknown): string {
  return Array.isArray(item) && item.length > 2
    ? `${quote(item)} has more than two numbers; delete the height.`
    : `${quote(item)} is not a position; write [longitude, latitude].`;
}

function positionFault({ lon, lat }: LonLat, outside: boolean): string | null {
  const pair = `[${String(lon)}, ${String(lat)}]`;
  if (isInTheatre({ lon: lat, lat: lon })) {
    return `${pair}: these look swapped; longitude comes first, so write [${String(lat)}, ${String(lon)}].`;
  }
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
    return `${pair} is not on Earth; longitude runs from -180 to 180, latitude from -90 to 90.`;
  if (!outside && !isInTheatre({ lon, lat })) {
    const { west, east, south, north } = theatre;
    return `${pair} lies outside longitude ${String(west)} to ${String(east)}, latitude ${String(south)} to ${String(north)}; correct it, or write "outside_theatre": true where it truly lies there.`;
  }
  return isTooFine(lon) || isTooFine(lat) ? `${pair} has more than six decimals, finer than any source; round it.` : null;
}

/** More than six decimals, with room for the error of binary fractions. */
function isTooFine(value: number): boolean {
  const millionths = value * 1e6;
  return Math.abs(millionths - Math.round(millionths)) > 1e-3;
}
