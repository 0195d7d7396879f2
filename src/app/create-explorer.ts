import type { LayerContents, Outline } from "../model/dataset.ts";
import type { Language } from "../model/language.ts";
import type { Titles } from "../model/texts.ts";
import { createCamera } from "../state/camera.ts";
import { createClock } from "../state/clock.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { Library } from "../state/library.ts";
import { paceOver } from "../state/pace-over.ts";
import { createStore } from "../state/store.ts";
import type { Link } from "../state/url-hash.ts";
import type { Explorer } from "../state/use-explorer.ts";
import { createShelf } from "./create-shelf.ts";
import { lateOwnFiles } from "./own-file/late-own-files.ts";
import { stateOfLink } from "./state-of-link.ts";

/** What an explorer is made of. */
export interface ExplorerParts {
  readonly outline: Outline;
  /** The layers that have come. */
  readonly layers: readonly LayerContents[];
  readonly library: Library;
  readonly language: Language;
  readonly titles: Titles;
}

/** An explorer that stands where the link says, and the names of what the link said in vain. */
export function createExplorer(
  parts: ExplorerParts,
  link: Link,
): { readonly explorer: Explorer; readonly unknown: readonly string[] } {
  const { outline, library, language } = parts;
  const shelf = createShelf(outline, parts.layers, parts.titles);
  const chronicle = shelf.chronicle();
  const { state: linked, unknown } = stateOfLink(chronicle, link);
  const state: ExplorerState = {
    ...linked,
    chronicle,
    ghosts: false,
    leftPanel: null,
    sheet: "half",
    opening: link.at === null && link.view === null && linked.selection === null && link.step === null,
    helpOpen: false,
    shareOpen: false,
    printing: "off",
    screenTheme: "system",
    tourLeftAt: null,
    baseMap: { relief: true, rivers: true, bordersOf1937: true, bordersToday: true, online: "none" },
    nightOnSlider: true,
    letterKeys: true,
    paceByEvents: true,
    theme: "system",
    language,
    notices: [],
    ownLayers: [],
    ownReading: null,
    view: link.view,
  };
  const store = createStore(state);
  const clock = createClock(paceOver(outline.span, state), link.at ?? outline.span.start);
  shelf.onChange((next) => {
    store.set({ chronicle: next });
    clock.setPace(paceOver(clock.span, store.get()));
  });
  const parted = { clock, store, camera: createCamera(), library, shelf };
  return { explorer: { ...parted, ownFiles: lateOwnFiles(parted, outline.span) }, unknown };
}
