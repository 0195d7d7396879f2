import type { DrawnTheme } from "../../state/explorer-state.ts";

/** Colours of the base map on canvas, which cannot read CSS variables cheaply. The page's own are in `app/tokens.css`. */
export interface BaseTokens {
  readonly land: string;
  /** On the plan of a city, where no relief is drawn. */
  readonly landCity: string;
  readonly sea: string;
  readonly lake: string;
  readonly river: string;
  readonly riverCity: string;
  readonly riverEdge: string;
  readonly waterText: string;
  readonly mountainText: string;
  readonly regionText: string;
  readonly town: string;
  readonly smallTown: string;
  readonly border: string;
  readonly borderTint: string;
  readonly graticule: string;
  readonly casing: string;
  readonly halo: string;
  readonly ink: string;
  readonly inkSecond: string;
  readonly road: string;
  readonly roadEdge: string;
  /** Opacity of the relief at zoom 9. */
  readonly reliefAtNine: number;
}

/** The colours of each ground. */
export const baseTokens: Readonly<Record<DrawnTheme, BaseTokens>> = {
  light: {
    land: "#ECE8DA",
    landCity: "#ECE9DC",
    sea: "#C9D6D9",
    lake: "#C6D5DA",
    river: "#86A7B3",
    riverCity: "#BCD0D6",
    riverEdge: "#7C9DAA",
    waterText: "#295767",
    mountainText: "#6E5F4B",
    regionText: "#6B6557",
    town: "#1B2024",
    smallTown: "#474E53",
    border: "#8B7F6C",
    borderTint: "rgba(139,127,108,.16)",
    graticule: "rgba(60,66,60,.13)",
    casing: "#FDFBF5",
    halo: "rgba(247,244,234,.88)",
    ink: "#1B2024",
    inkSecond: "#474E53",
    road: "#FBF8EF",
    roadEdge: "#CFC6B2",
    reliefAtNine: 0.6,
  },
  dark: {
    land: "#262B2A",
    landCity: "#22282A",
    sea: "#0F181D",
    lake: "#0F181D",
    river: "#3F6270",
    riverCity: "#12222A",
    riverEdge: "#3F6270",
    waterText: "#8FB4C2",
    mountainText: "#A79C8A",
    regionText: "#98968C",
    town: "#ECE7DB",
    smallTown: "#C4C0B5",
    border: "#7F7A6E",
    borderTint: "rgba(127,122,110,.16)",
    graticule: "rgba(236,231,219,.07)",
    casing: "#14181A",
    halo: "rgba(22,27,29,.85)",
    ink: "#ECE7DB",
    inkSecond: "#BDB9AE",
    road: "#363D40",
    roadEdge: "#15191B",
    reliefAtNine: 0.8,
  },
};

const sans = '"Fira Sans Condensed", "Arial Narrow", "Roboto Condensed", "Liberation Sans Narrow", Arial, sans-serif';
const serif = '"Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif';

/** A canvas font of what people built. */
export function sansFont(weight: 400 | 500 | 600, pixels: number): string {
  return `${weight} ${pixels}px ${sans}`;
}

/** A canvas font of nature and regions. */
export function serifFont(style: "normal" | "italic", pixels: number): string {
  return `${style} 400 ${pixels}px ${serif}`;
}
