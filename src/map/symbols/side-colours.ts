import type { UnitSide } from "../../model/side.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";

/** Colours of a side on the map; a canvas cannot read custom properties cheaply, so they stand here as well as in tokens.css. */
export interface SideColours {
  /** Symbols and lines. */
  readonly mark: string;
  /** Letters, which need more contrast. */
  readonly text: string;
  /** Inside of the symbol; the casing for all but the army this is about. */
  readonly fill: string;
  readonly glyph: string;
}

const casing = { light: "#fdfbf5", dark: "#14181a" } as const;

function open(theme: DrawnTheme, mark: string, text: string): SideColours {
  return { mark, text, fill: casing[theme], glyph: mark };
}

const bySide: Readonly<Record<DrawnTheme, Readonly<Record<UnitSide, SideColours>>>> = {
  light: {
    roa: { mark: "#5b2563", text: "#5b2563", fill: "#5b2563", glyph: "#fdfbf5" },
    wehrmacht: open("light", "#70766f", "#4e544e"),
    "waffen-ss": open("light", "#17191b", "#17191b"),
    insurgents: open("light", "#a87008", "#7a5000"),
    "us-army": open("light", "#2272c6", "#17579c"),
    "red-army": open("light", "#98231f", "#98231f"),
    own: open("light", "#0b6e63", "#0a5f56"),
  },
  dark: {
    roa: { mark: "#ddbce0", text: "#ddbce0", fill: "#6a3573", glyph: "#f6eaf7" },
    wehrmacht: open("dark", "#8a9893", "#a9b6b1"),
    "waffen-ss": open("dark", "#f2efe6", "#f2efe6"),
    insurgents: open("dark", "#e8a728", "#e8a728"),
    "us-army": open("dark", "#64a0ee", "#8bb9f5"),
    "red-army": open("dark", "#ea6158", "#f28a82"),
    own: open("dark", "#4cc9b8", "#7bdccf"),
  },
};

/** The colours of a side in a theme. */
export function sideColours(side: UnitSide, theme: DrawnTheme): SideColours {
  return bySide[theme][side];
}

/** What lies under symbols and main lines so that they stand off any ground; not decoration: three sides fall below 3:1 without it. */
export function casingColour(theme: DrawnTheme): string {
  return casing[theme];
}

/** Ink and halo of names on the map. */
export function nameColours(theme: DrawnTheme): { readonly ink: string; readonly ink2: string; readonly halo: string } {
  return theme === "light"
    ? { ink: "#1b2024", ink2: "#474e53", halo: "rgba(247, 244, 234, 0.88)" }
    : { ink: "#ece7db", ink2: "#c4c0b5", halo: "rgba(22, 27, 29, 0.85)" };
}
