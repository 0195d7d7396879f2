import type { Stage } from "../model/feature.ts";
import { checkLegEnds } from "./check-leg-ends.ts";
import { checkSpeed } from "./check-speed.ts";
import { writeInstant } from "./civil-day.ts";
import type { Itinerary, Reported } from "./itinerary.ts";
import { metresBetween } from "./metres-between.ts";
import { quote } from "./quote.ts";

/** A leg must touch its stages within this, and a unit that stands this near to its next stage is already there. */
const touchingMetres = 5;

/** Reports stages that overlap or leap, and legs that do not join one stage to the next. */
export function checkItinerary(itinerary: Itinerary): void {
  checkStages(itinerary);
  checkLegs(itinerary);
}

function inAccount(itinerary: Itinerary): string {
  return itinerary.account === null ? "" : ` in the account ${itinerary.account}`;
}

function checkStages(itinerary: Itinerary): void {
  const joined = new Set(itinerary.legs.map(({ feature }) => `${feature.from} ${feature.to}`));
  itinerary.stages.forEach(({ feature: stage, report }, index) => {
    const before = itinerary.stages[index - 1]?.feature;
    if (before === undefined) return;
    const where = inAccount(itinerary);
    if (stage.arrive.at < before.depart.at) {
      report(
        "arrive",
        `The unit arrives here (${writeInstant(stage.arrive.at)}) before it leaves ${quote(before.id)} (${writeInstant(before.depart.at)})${where}; correct the dates, or set arrive_at and depart_at within what they allow.`,
      );
    } else if (
      stage.arrive.at === before.depart.at &&
      !joined.has(`${before.id} ${stage.id}`) &&
      metresBetween(before.position, stage.position) > touchingMetres
    ) {
      report(
        "arrive",
        `The unit leaves ${quote(before.id)} and is here in the same instant, ${writeInstant(stage.arrive.at)}${where}; set depart_at there or arrive_at here within what the dates allow.`,
      );
    }
  });
}

function checkLegs(itinerary: Itinerary): void {
  const order = new Map<string, number>(itinerary.stages.map(({ feature }, index) => [feature.id, index]));
  const legOn = new Map<number, string>();
  for (const leg of itinerary.legs) {
    const from = order.get(leg.feature.from);
    const to = order.get(leg.feature.to);
    // A stage that is faulty or of another account is reported elsewhere.
    if (from === undefined || to === undefined) continue;
    const start = itinerary.stages[from];
    const end = itinerary.stages[to];
    if (start === undefined || end === undefined) continue;
    checkLegEnds(leg, start.feature, end.feature, touchingMetres);
    if (to !== from + 1) reportNotNext(itinerary, leg, from, to);
    else {
      const other = legOn.get(from);
      if (other !== undefined)
        leg.report(
          null,
          `The leg ${quote(other)} already joins these two stages${inAccount(itinerary)}; keep one, or give each its account.`,
        );
      legOn.set(from, leg.feature.id);
      checkSpeed(leg, start.feature, end.feature);
    }
  }
}

function reportNotNext(itinerary: Itinerary, { feature, report }: Itinerary["legs"][number], from: number, to: number): void {
  const where = inAccount(itinerary);
  if (to <= from) {
    report(
      "to",
      `The unit is at ${quote(feature.to)} no later than at ${quote(feature.from)}${where}; turn from and to around, or correct the dates of the stages.`,
    );
    return;
  }
  const between: Reported<Stage> | undefined = itinerary.stages[from + 1];
  report(
    "to",
    `Between ${quote(feature.from)} and ${quote(feature.to)} the unit is at ${quote(between?.feature.id)}${where}; a leg joins a stage to the very next one, so divide it or give it an account.`,
  );
}
