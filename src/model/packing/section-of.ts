import type { Feature } from "../feature.ts";
import { gapBetween, haltAt, moveAlong } from "../sections.ts";
import type { Section } from "../track.ts";

/** The section that an id of a stage or leg stands for, or two ids of stages with nothing known between; `null` where it is none. */
export function sectionOf(short: unknown, byId: ReadonlyMap<string, Feature>): Section | null {
  const stage = (id: unknown) => {
    const found = typeof id === "string" ? byId.get(id) : undefined;
    return found?.kind === "stage" ? found : null;
  };
  if (Array.isArray(short)) {
    const [from, to] = [stage(short[0]), stage(short[1])];
    return from === null || to === null ? null : gapBetween(from, to);
  }
  const feature = typeof short === "string" ? byId.get(short) : undefined;
  if (feature?.kind === "stage") return haltAt(feature);
  if (feature?.kind !== "leg") return null;
  const [from, to] = [stage(feature.from), stage(feature.to)];
  return from === null || to === null ? null : moveAlong(feature, from, to);
}
