import { instant, type Instant } from "../model/instant.ts";
import { isInTheatre } from "../model/lon-lat.ts";
import { writeOnPragueClock } from "../model/prague-clock.ts";
import type { View } from "./explorer-state.ts";

/** What a link says. `null`: it says nothing of it. Ids are plain text here; who reads them checks that they exist. */
export interface Link {
  readonly view: View | null;
  readonly at: Instant | null;
  readonly layers: readonly string[] | null;
  readonly selection: string | null;
  readonly account: string | null;
  readonly step: string | null;
  readonly language: string | null;
}

/** A link that was read, and the names of the parts that made no sense. */
export interface LinkRead {
  readonly link: Link;
  readonly broken: readonly string[];
}

/**
 * Reads `#map=ZOOM/LAT/LON&t=INSTANT&layers=a,b&sel=ID&account=ID&step=ID&lang=en`; a bare `#ZOOM/LAT/LON` as well. Latitude
 * comes before longitude, as in the links of other maps. Never throws: what makes no sense is dropped and named.
 */
export function readHash(hash: string): LinkRead {
  const text = hash.replace(/^#/u, "");
  const bare = /^[\d.]+\/-?[\d.]+\/-?[\d.]+$/u.test(text);
  const pairs = new URLSearchParams(bare ? `map=${text}` : text.replaceAll("+", "%2B"));
  const broken: string[] = [];
  const read = <T>(key: string, parse: (value: string) => T | null): T | null => {
    const value = pairs.get(key);
    if (value === null || value === "") return null;
    const parsed = parse(value);
    if (parsed === null) broken.push(key);
    return parsed;
  };
  const plain = (value: string): string => value;
  return {
    link: {
      view: read("map", parseView),
      at: read("t", parseInstant),
      layers: pairs.has("layers") ? (pairs.get("layers") ?? "").split(",").filter((layer) => layer !== "") : null,
      selection: read("sel", plain),
      account: read("account", plain),
      step: read("step", plain),
      language: read("lang", plain),
    },
    broken,
  };
}

/** Writes a link; what is `null` is left out. Reading it again gives the same link, to a minute and a few metres. */
export function writeHash(link: Link): string {
  const parts = [
    link.view === null ? null : `map=${formatView(link.view)}`,
    link.at === null ? null : `t=${encodeURIComponent(writeOnPragueClock(link.at, "minute")).replaceAll("%3A", ":")}`,
    link.layers === null ? null : `layers=${link.layers.map(encodeURIComponent).join(",")}`,
    link.selection === null ? null : `sel=${encodeURIComponent(link.selection)}`,
    link.account === null ? null : `account=${encodeURIComponent(link.account)}`,
    link.step === null ? null : `step=${encodeURIComponent(link.step)}`,
    link.language === null ? null : `lang=${encodeURIComponent(link.language)}`,
  ];
  return `#${parts.filter((part) => part !== null).join("&")}`;
}

function parseView(value: string): View | null {
  const [zoom, lat, lon, ...rest] = value.split("/").map((part) => (part.trim() === "" ? NaN : Number(part)));
  if (zoom === undefined || lat === undefined || lon === undefined || rest.length > 0) return null;
  return zoom >= 0 && zoom <= 22 && isInTheatre({ lon, lat }) ? { zoom, lat, lon } : null;
}

function formatView({ zoom, lat, lon }: View): string {
  return `${Number(zoom.toFixed(2))}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
}

/** An instant with an offset or Z; one without would be another moment in each country. */
function parseInstant(value: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/u.test(value)) return null;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? null : instant(ms);
}
