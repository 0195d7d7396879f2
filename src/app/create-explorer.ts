import { createChronicle, type Chronicle } from "../chronicle/chronicle.ts";
import { datedEvents } from "../chronicle/events-around.ts";
import type { Dataset } from "../model/dataset.ts";
import { id } from "../model/id.ts";
import { loadReading } from "./load-dataset.ts";
import { createCamera } from "../state/camera.ts";
import { createClock } from "../state/clock.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { isPerson } from "../model/reading.ts";
import { paceByEvents } from "../state/pace.ts";
import { createStore } from "../state/store.ts";
import type { Link } from "../state/url-hash.ts";
import type { Explorer } from "../state/use-explorer.ts";

/** Layers a reader has to ask for: they would cover the march with what came before, beside and after it. */
const hiddenAtFirst: ReadonlySet<string> = new Set(["other-formations", "aftermath"]);

/** An explorer over a dataset, standing where the link says, and the names of what the link said in vain. */
export function createExplorer(dataset: Dataset, link: Link): { readonly explorer: Explorer; readonly unknown: readonly string[] } {
  const chronicle = createChronicle(dataset);
  const unknown: string[] = [];
  const first = dataset.accounts[0]?.id ?? id<"account">("all");
  const account = dataset.accounts.find((each) => each.id === link.account)?.id ?? first;
  if (link.account !== null && link.account !== account) unknown.push(link.account);
  const selection = link.selection !== null && exists(chronicle, link.selection) ? link.selection : null;
  if (link.selection !== selection && link.selection !== null) unknown.push(link.selection);
  const known = dataset.layers.map((layer) => layer.id);
  unknown.push(...(link.layers ?? []).filter((layer) => !known.some((each) => each === layer)));
  const visibleLayers = new Set(known.filter((layer) => link.layers?.includes(layer) ?? !hiddenAtFirst.has(layer)));
  const state: ExplorerState = {
    selection,
    account,
    ghosts: false,
    visibleLayers,
    leftPanel: null,
    rightPanel: selection === null ? null : "details",
    opening: link.at === null && link.view === null && selection === null && link.step === null,
    helpOpen: false,
    tourStep: link.step,
    tourLeftAt: null,
    baseMap: { relief: true, rivers: true, bordersOf1937: true, bordersToday: true, online: "none" },
    nightOnSlider: true,
    paceByEvents: true,
    theme: "system",
    language: "en",
    notices: [],
    view: link.view,
  };
  const events = datedEvents(chronicle, account, dataset.span).map(({ when }) => when.at);
  const pace = paceByEvents(dataset.span, events);
  const clock = createClock(pace, link.at ?? dataset.span.start);
  return { explorer: { chronicle, clock, store: createStore(state), camera: createCamera(), loadReading }, unknown };
}

function exists(chronicle: Chronicle, selection: string): boolean {
  // Whether a person exists is known only when the texts beside the map have come.
  return chronicle.features.has(selection) || chronicle.units.has(selection) || isPerson(selection);
}
