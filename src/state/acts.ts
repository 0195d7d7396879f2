import type { LayerId } from "../model/id.ts";
import type { ExplorerState, NoticeAction, ReadingPanel, RightPanel } from "./explorer-state.ts";
import type { Store } from "./store.ts";
import { onePanelScreen } from "./use-screen.ts";

type ExplorerStore = Store<ExplorerState>;

/** Selects a feature or unit and opens its card; `null` closes it. */
export function select(store: ExplorerStore, selection: string | null): void {
  if (selection === null) {
    const { rightPanel } = store.get();
    store.set({ selection, rightPanel: rightPanel === "details" ? null : rightPanel });
  } else {
    store.set({ selection, opening: false, ...openRight("details", store) });
  }
}

/** Closes the card or the panel beside it, else the itinerary, else leaves the tour. */
export function closeOnePanel(store: ExplorerStore): void {
  const { leftPanel, rightPanel } = store.get();
  if (rightPanel !== null) store.set({ rightPanel: null, selection: null });
  else if (leftPanel !== null) store.set({ leftPanel: null, selection: null });
  else leaveTour(store);
}

/** Opens the panel, which takes the place of the tour, or closes it when it is open. */
export function toggleItinerary(store: ExplorerStore): void {
  if (store.get().leftPanel === "itinerary") store.set({ leftPanel: null });
  else {
    leaveTour(store);
    store.set({ leftPanel: "itinerary", sheet: "half", opening: false, ...(hasRoomForOnePanel() ? { rightPanel: null } : {}) });
  }
}

/** Opens the panel in place of Details, or closes it when it is open. */
export function toggleLayers(store: ExplorerStore): void {
  const { rightPanel } = store.get();
  if (rightPanel === "layers" || rightPanel === "legend") store.set({ rightPanel: null });
  else store.set({ opening: false, selection: null, ...openRight("layers", store) });
}

/** What the tabs of a phone's sheet show. */
export type SheetTab = "itinerary" | "layers" | "legend";

/** Turns a phone's sheet to one of its tabs and leaves it as far up as it is. */
export function turnTo(store: ExplorerStore, tab: SheetTab): void {
  if (tab === "itinerary") leaveTour(store);
  store.set(tab === "itinerary" ? { leftPanel: tab, rightPanel: null } : { leftPanel: null, rightPanel: tab });
}

/** Opens a panel of texts in place of Details, or closes it when it is open. */
export function toggleReading(store: ExplorerStore, panel: ReadingPanel): void {
  if (store.get().rightPanel === panel) store.set({ rightPanel: null });
  else store.set({ opening: false, selection: null, ...openRight(panel, store) });
}

/** Id that stands for the first step, whatever its own. */
export const firstStep = "first";

/** Starts the guided tour, resumes it where it was left, or leaves it. */
export function toggleTour(store: ExplorerStore): void {
  const { tourStep, tourLeftAt } = store.get();
  if (tourStep === null) store.set({ tourStep: tourLeftAt ?? firstStep, settledStep: null, opening: false });
  else leaveTour(store);
}

/** Ends the guided tour, if there is one, and keeps the step for when it is resumed. */
export function leaveTour(store: ExplorerStore): void {
  const { tourStep } = store.get();
  if (tourStep !== null) store.set({ tourStep: null, tourLeftAt: tourStep, settledStep: null });
}

/** Shows or hides one layer of the map. */
export function toggleLayer(store: ExplorerStore, layer: LayerId): void {
  const visibleLayers = new Set(store.get().visibleLayers);
  if (!visibleLayers.delete(layer)) visibleLayers.add(layer);
  store.set({ visibleLayers });
}

let lastNotice = 0;
/** More would cover the map; the oldest give way. */
const mostNotices = 4;

/** Shows a sentence, and what can be done about it, until the reader closes it. The same sentence is not shown twice at once. */
export function notify(store: ExplorerStore, text: string, action: NoticeAction | null = null): void {
  const { notices } = store.get();
  if (notices.some((notice) => notice.text === text)) return;
  lastNotice += 1;
  store.set({ notices: [...notices, { id: lastNotice, text, action }].slice(-mostNotices) });
}

/** Takes a notice away. */
export function dismiss(store: ExplorerStore, noticeId: number): void {
  store.set({ notices: store.get().notices.filter((notice) => notice.id !== noticeId) });
}

function openRight(rightPanel: Exclude<RightPanel, null>, store: ExplorerStore): Partial<ExplorerState> {
  const leftPanel = hasRoomForOnePanel() ? null : store.get().leftPanel;
  return { rightPanel, leftPanel, sheet: "half" };
}

function hasRoomForOnePanel(): boolean {
  return window.matchMedia(onePanelScreen).matches;
}
