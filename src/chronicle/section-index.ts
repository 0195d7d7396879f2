import type { Instant } from "../model/instant.ts";

/**
 * Index of the section that holds the instant, by binary search over sections without hole or overlap. The first begins the
 * record and the last ends it, so an instant outside is answered with the nearest of them. -1 when there are none.
 */
export function sectionIndexAt(sections: readonly { readonly start: Instant }[], at: Instant): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = sections[middle]?.start ?? 0;
    if (start <= at) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
