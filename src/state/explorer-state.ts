import type { Chronicle } from "../chronicle/chronicle.ts";
import type { AccountId, LayerId } from "../model/id.ts";
import type { Language } from "../model/language.ts";
import type { OwnLayer } from "../model/own-layer.ts";
import type { OwnReading } from "./own-files.ts";

/** The panel at the left of the map; `null`: none. */
export type LeftPanel = "itinerary" | null;
/** Every {@link ReadingPanel}, in the order of the menu. */
export const readingPanels = ["claims", "people", "glossary", "sources", "about"] as const;
/** A panel of texts that are read beside the map. */
export type ReadingPanel = (typeof readingPanels)[number];

/** Whether an open panel is one of texts. */
export function isReadingPanel(panel: RightPanel): panel is ReadingPanel {
  return readingPanels.some((each) => each === panel);
}

/**
 * The panel at the right of the map; `null`: none. Details opens by itself when something is selected. Layers and legend are one panel on a
 * wide screen and two tabs of a sheet on a phone.
 */
export type RightPanel = "details" | "layers" | "legend" | ReadingPanel | null;
/** How far a sheet is drawn up on a phone: its header alone, half of the map, or nearly all of it. */
export type SheetHeight = "peek" | "half" | "full";
/** The reader's choice of theme; `system`: as their system has it. */
export type Theme = "system" | "light" | "dark";
/** The theme as drawn: what `system` means has been found out. */
export type DrawnTheme = Exclude<Theme, "system">;
/** Maps of others that a reader may lay over the built-in one. */
export type OnlineMap = "none" | "openstreetmap" | "opentopomap";

/** What of the base map is shown. */
export interface BaseMapChoice {
  readonly relief: boolean;
  readonly rivers: boolean;
  readonly bordersOf1937: boolean;
  readonly bordersToday: boolean;
  /** Third-party tiles are the reader's choice and never the default. */
  readonly online: OnlineMap;
}

/** What a notice offers to do. */
export interface NoticeAction {
  readonly name: string;
  readonly run: () => void;
}

/** A sentence for the reader that stays until it is closed. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** What can be done about it; doing it closes the notice. */
  readonly action: NoticeAction | null;
}

/** The map's view: centre in degrees and zoom level. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** All that changes by a person's act, save the clock. */
export interface ExplorerState {
  /** The history with the layers that have come, in the reader's language; replaced as a whole. */
  readonly chronicle: Chronicle;
  /** Id of the feature or unit whose card is open. */
  readonly selection: string | null;
  readonly account: AccountId;
  /** Whether the other accounts' units are drawn as ghosts. */
  readonly ghosts: boolean;
  readonly visibleLayers: ReadonlySet<LayerId>;
  readonly leftPanel: LeftPanel;
  readonly rightPanel: RightPanel;
  readonly sheet: SheetHeight;
  /** Whether the opening card is still there; gone at the first act. */
  readonly opening: boolean;
  readonly helpOpen: boolean;
  readonly shareOpen: boolean;
  /** `asked`: what is printed beside the map is being fetched; `on`: the page has the form it has on paper. */
  readonly printing: "off" | "asked" | "on";
  /** The theme that was chosen for the screen, while that of paper stands in `theme`. */
  readonly screenTheme: Theme;
  /** Id of the step of the guided tour, `null` when the reader is on their own. */
  readonly tourStep: string | null;
  /** The step whose view and time are set, by having been entered or by a link, and are the reader's from then on; `null` for none. */
  readonly settledStep: string | null;
  /** Where a tour that was left is taken up again. */
  readonly tourLeftAt: string | null;
  readonly baseMap: BaseMapChoice;
  readonly nightOnSlider: boolean;
  /** Whether keys of one character work wherever the focus is; who steers by speech may set them off unawares. */
  readonly letterKeys: boolean;
  readonly paceByEvents: boolean;
  readonly theme: Theme;
  readonly language: Language;
  readonly notices: readonly Notice[];
  /** Files of the reader's own, in the order in which they were opened. */
  readonly ownLayers: readonly OwnLayer[];
  /** The file that is being read; `null` for none. */
  readonly ownReading: OwnReading | null;
  /** The view as last reported by the map; `null` before the first report. */
  readonly view: View | null;
}
