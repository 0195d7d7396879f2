import type { Chronicle } from "../chronicle/chronicle.ts";
import { id } from "../model/id.ts";
import type { LayerName } from "../model/layer-name.ts";
import { isOwn } from "../model/own-layer.ts";
import { isPerson } from "../model/reading.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { Link } from "../state/url-hash.ts";

/** Layers a reader has to ask for: they would cover the march with what came before, beside and after it. */
const hiddenAtFirst: ReadonlySet<string> = new Set(["other-formations", "aftermath"] satisfies LayerName[]);

/** What a link sets, and the names of what it said in vain. */
export interface StateOfLink {
  readonly state: Pick<ExplorerState, "selection" | "account" | "visibleLayers" | "rightPanel" | "tourStep" | "settledStep">;
  readonly unknown: readonly string[];
}

/** What a link means for a chronicle; what it does not say or says in vain is as at the first visit. */
export function stateOfLink({ dataset, features, units }: Chronicle, link: Link): StateOfLink {
  const unknown: string[] = [];
  const first = dataset.accounts[0]?.id ?? id<"account">("all");
  const account = dataset.accounts.find((each) => each.id === link.account)?.id ?? first;
  if (link.account !== null && link.account !== account) unknown.push(link.account);
  // Whether a person exists is known only when the texts beside the map have come.
  const exists = (selection: string): boolean => features.has(selection) || units.has(selection) || isPerson(selection);
  const selection = link.selection !== null && exists(link.selection) ? link.selection : null;
  if (link.selection !== selection && link.selection !== null) unknown.push(link.selection);
  const known = dataset.layers.map((layer) => layer.id);
  unknown.push(...(link.layers ?? []).filter((layer) => !known.some((each) => each === layer)));
  const visibleLayers = new Set(
    known.filter((layer) => isOwn(layer) || (link.layers?.includes(layer) ?? !hiddenAtFirst.has(layer))),
  );
  // A step of the tour shows what is selected without its card.
  const rightPanel = selection === null || link.step !== null ? null : "details";
  const settledStep = link.view === null || link.at === null ? null : link.step;
  return { state: { selection, account, visibleLayers, rightPanel, tourStep: link.step, settledStep }, unknown };
}
