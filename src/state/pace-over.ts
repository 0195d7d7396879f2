import { datedEvents } from "../chronicle/events-around.ts";
import type { Interval } from "../model/interval.ts";
import type { ExplorerState } from "./explorer-state.ts";
import { evenPace, paceByEvents, type Pace } from "./pace.ts";

/** The pace over a range as the reader has chosen it: by the events of the account they follow, or even. */
export function paceOver(
  span: Interval,
  { chronicle, account, paceByEvents: isByEvents }: Pick<ExplorerState, "chronicle" | "account" | "paceByEvents">,
): Pace {
  if (!isByEvents) return evenPace(span);
  return paceByEvents(
    span,
    datedEvents(chronicle, account, span).map(({ when }) => when.at),
  );
}
