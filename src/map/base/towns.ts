import { mercatorX, mercatorY } from "../../model/mercator.ts";
import { list, member, number, text } from "./read-json.ts";

/** A town of the base map. */
export interface Town {
  /** As it was called in spring 1945. */
  readonly name: string;
  /** Today's name, or under occupation the German one; empty where it adds nothing. */
  readonly secondName: string;
  /** Position in Mercator units. */
  readonly x: number;
  readonly y: number;
  /** Of today: the list of 1945 does not exist for all states. */
  readonly inhabitants: number;
}

/** Reads `towns.json`, the largest first. Throws where it is no such file. */
export function readTowns(json: unknown): readonly Town[] {
  return list(member(json, "towns")).map((row) => {
    const [name, secondName, lon, lat, hundreds] = list(row);
    return {
      name: text(name),
      secondName: text(secondName),
      x: mercatorX(number(lon) / 1000),
      y: mercatorY(number(lat) / 1000),
      inhabitants: number(hundreds) * 100,
    };
  });
}

/** 1 to 4: how large a town is written. A map of a smaller area takes smaller towns seriously. */
export function townRank({ inhabitants }: Town, zoom: number): 1 | 2 | 3 | 4 {
  if (inhabitants > 900_000) return 1;
  if (inhabitants > 350_000) return 2;
  return inhabitants > (zoom < 7.6 ? 130_000 : 50_000) ? 3 : 4;
}

/** Which towns are shown: over how many inhabitants, and how far apart in pixels. */
export function townDensity(zoom: number, isNarrow: boolean): { readonly over: number; readonly spacing: number } {
  if (zoom < 6) return { over: 250_000, spacing: 52 };
  if (zoom < 7.6) return isNarrow ? { over: 110_000, spacing: 42 } : { over: 90_000, spacing: 44 };
  return zoom < 9 ? { over: 17_000, spacing: 52 } : { over: 9_000, spacing: 46 };
}
