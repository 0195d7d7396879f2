import type { OnlineMap } from "../state/explorer-state.ts";

/** Where an online map comes from, and whom its makers ask to be named. */
export interface TileSource {
  readonly url: string;
  readonly maxZoom: number;
  readonly credit: string;
  readonly creditUrl: string;
}

/** The online maps on offer; none is asked for anything unless a reader chooses it. */
export const tileSources: Readonly<Record<Exclude<OnlineMap, "none">, TileSource>> = {
  openstreetmap: {
    url: "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    maxZoom: 19,
    credit: "© OpenStreetMap contributors",
    creditUrl: "https://www.openstreetmap.org/copyright",
  },
  opentopomap: {
    url: "https://tile.opentopomap.org/{z}/{x}/{y}.png",
    maxZoom: 17,
    credit: "© OpenStreetMap contributors, SRTM · © OpenTopoMap (CC BY-SA)",
    creditUrl: "https://opentopomap.org/credits",
  },
};
