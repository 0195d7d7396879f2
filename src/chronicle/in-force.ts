import type { MapLine, Zone } from "../model/feature.ts";
import type { AccountId } from "../model/id.ts";
import type { Instant } from "../model/instant.ts";
import type { Side } from "../model/side.ts";
import type { When } from "../model/when.ts";
import { belongsTo, type Chronicle } from "./chronicle.ts";

/** Whether a date covers the instant; an open end covers everything beyond it. */
function covers(when: When, at: Instant): boolean {
  return (when.earliest === null || at >= when.earliest) && (when.latest === null || at < when.latest);
}

/** The zones held at an instant, as one account tells it. */
export function zonesAt(chronicle: Chronicle, account: AccountId, at: Instant): readonly Zone[] {
  return chronicle.zones.filter((zone) => belongsTo(zone, account) && covers(zone.when, at));
}

/** Lines of the war that are no front: halt lines, lines of contact, positions; not rivers and roads, which are the base map's. */
export function linesAt(chronicle: Chronicle, account: AccountId, at: Instant): readonly MapLine[] {
  return chronicle.lines.filter(
    (line) =>
      line.lineType !== "front" &&
      line.lineType !== "river" &&
      line.lineType !== "road" &&
      belongsTo(line, account) &&
      (line.when === null || covers(line.when, at)),
  );
}

/** A dated front and the one before it; nothing is claimed for the days between them. */
export interface FrontSnapshots {
  readonly side: Side;
  readonly current: MapLine;
  readonly earlier: MapLine | null;
}

/** For each side the last front whose day has begun, and the snapshot before it. */
export function frontsAt(chronicle: Chronicle, at: Instant): readonly FrontSnapshots[] {
  const bySide = new Map<Side, MapLine[]>();
  for (const line of chronicle.lines) {
    if (line.lineType !== "front" || line.side === null || (line.when?.earliest ?? Infinity) > at) continue;
    const lines = bySide.get(line.side);
    if (lines === undefined) bySide.set(line.side, [line]);
    else lines.push(line);
  }
  return [...bySide].flatMap(([side, lines]) => {
    const ordered = lines.toSorted((a, b) => (b.when?.at ?? 0) - (a.when?.at ?? 0));
    const [current, earlier] = ordered;
    return current === undefined ? [] : [{ side, current, earlier: earlier ?? null }];
  });
}
