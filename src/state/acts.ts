import type { LayerId } from "../model/id.ts";
import type { ExplorerState, NoticeAction, ReadingPanel, RightPanel } from "./explorer-state.ts";
import type { Store } from "./store.ts";

type Explorer = Store<ExplorerState>;

/** Below this width in CSS pixels an opened panel closes the other one. */
const twoPanelsFrom = 1180;

/** Selects a feature or unit and opens its card; `null` closes it. */
export function select(explorer: Explorer, selection: string | null): void {
  if (selection === null) {
    const { rightPanel } = explorer.get();
    explorer.set({ selection, rightPanel: rightPanel === "details" ? null : rightPanel });
  } else {
    explorer.set({ selection, opening: false, ...openRight("details", explorer) });
  }
}

/** Closes the card or the panel beside it, else the itinerary, else leaves the tour. */
export function closeOnePanel(explorer: Explorer): void {
  const { leftPanel, rightPanel } = explorer.get();
  if (rightPanel !== null) explorer.set({ rightPanel: null, selection: null });
  else if (leftPanel !== null) explorer.set({ leftPanel: null, selection: null });
  else leaveTour(explorer);
}

/** Opens the panel, which takes the place of the tour, or closes it when it is open. */
export function toggleItinerary(explorer: Explorer): void {
  if (explorer.get().leftPanel === "itinerary") explorer.set({ leftPanel: null });
  else {
    leaveTour(explorer);
    explorer.set({ leftPanel: "itinerary", sheet: "half", opening: false, ...(isNarrow() ? { rightPanel: null } : {}) });
  }
}

/** Opens the panel in place of Details, or closes it when it is open. */
export function toggleLayers(explorer: Explorer): void {
  const { rightPanel } = explorer.get();
  if (rightPanel === "layers" || rightPanel === "legend") explorer.set({ rightPanel: null });
  else explorer.set({ opening: false, selection: null, ...openRight("layers", explorer) });
}

/** What the tabs of a phone's sheet show. */
export type SheetTab = "itinerary" | "layers" | "legend";

/** Turns a phone's sheet to one of its tabs and leaves it as far up as it is. */
export function turnTo(explorer: Explorer, tab: SheetTab): void {
  if (tab === "itinerary") leaveTour(explorer);
  explorer.set(tab === "itinerary" ? { leftPanel: tab, rightPanel: null } : { leftPanel: null, rightPanel: tab });
}

/** Opens a panel of texts in place of Details, or closes it when it is open. */
export function toggleReading(explorer: Explorer, panel: ReadingPanel): void {
  if (explorer.get().rightPanel === panel) explorer.set({ rightPanel: null });
  else explorer.set({ opening: false, selection: null, ...openRight(panel, explorer) });
}

/** Id that stands for the first step, whatever its own. */
export const firstStep = "first";

/** Starts the guided tour, resumes it where it was left, or leaves it. */
export function toggleTour(explorer: Explorer): void {
  const { tourStep, tourLeftAt } = explorer.get();
  if (tourStep === null) explorer.set({ tourStep: tourLeftAt ?? firstStep, linkedStep: null, opening: false });
  else leaveTour(explorer);
}

/** Ends the guided tour, if there is one, and keeps the step for when it is resumed. */
export function leaveTour(explorer: Explorer): void {
  const { tourStep } = explorer.get();
  if (tourStep !== null) explorer.set({ tourStep: null, tourLeftAt: tourStep, linkedStep: null });
}

/** Shows or hides one layer of the map. */
export function toggleLayer(explorer: Explorer, layer: LayerId): void {
  const visibleLayers = new Set(explorer.get().visibleLayers);
  if (!visibleLayers.delete(layer)) visibleLayers.add(layer);
  explorer.set({ visibleLayers });
}

let lastNotice = 0;
/** More would cover the map; the oldest give way. */
const mostNotices = 4;

/** Shows a sentence, and what can be done about it, until the reader closes it. The same sentence is not shown twice at once. */
export function notify(explorer: Explorer, text: string, action: NoticeAction | null = null): void {
  const { notices } = explorer.get();
  if (notices.some((notice) => notice.text === text)) return;
  lastNotice += 1;
  explorer.set({ notices: [...notices, { id: lastNotice, text, action }].slice(-mostNotices) });
}

/** Takes a notice away. */
export function dismiss(explorer: Explorer, noticeId: number): void {
  explorer.set({ notices: explorer.get().notices.filter((notice) => notice.id !== noticeId) });
}

function openRight(rightPanel: Exclude<RightPanel, null>, explorer: Explorer): Partial<ExplorerState> {
  const leftPanel = isNarrow() ? null : explorer.get().leftPanel;
  return { rightPanel, leftPanel, sheet: "half" };
}

function isNarrow(): boolean {
  return window.innerWidth < twoPanelsFrom;
}
