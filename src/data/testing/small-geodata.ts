import type { Problem } from "../../model/problem.ts";
import { compileGeodata, type CompileOptions } from "../compile-geodata.ts";

type Json = string | number | boolean | null | readonly Json[] | { [name: string]: Json };

/** A feature whose properties and geometry a test may change. */
export interface WrittenFeature {
  type: Json;
  properties: Record<string, Json>;
  geometry: { type: string; coordinates: Json } | null;
}

/** Geodata as objects, for tests to change one thing in. */
export interface SmallGeodata {
  sources: Record<string, Json>[];
  units: Record<string, Json>[];
  accounts: { span: Json; accounts: Record<string, Json>[]; chapters: Record<string, Json>[] };
  /** The features of prague.geojson, by a short name that is their id too. */
  features: Record<"first" | "second" | "way" | "fight" | "town" | "held" | "front", WrittenFeature>;
}

/** A fault put into the small geodata, and all that is said of it. */
export interface FaultCase {
  readonly fault: string;
  readonly change: (geodata: SmallGeodata) => void;
  readonly said: readonly string[];
}

const said = { summary: "What is said here.", certainty: "attested", cites: "book, chapter 5; page" };

function feature(properties: Record<string, Json>, type: string, coordinates: Json): WrittenFeature {
  return { type: "Feature", properties: { ...said, ...properties }, geometry: { type, coordinates } };
}

/** A unit that goes from one stage to another in a day, one feature of each other kind, no problem. Fresh on each call. */
export function smallGeodata(): SmallGeodata {
  return {
    sources: [
      {
        id: "book",
        type: "book",
        title: "A Book",
        author: [{ family: "Writer", given: "A." }],
        issued: { "date-parts": [[1984]] },
        custom: { read: "excerpt" },
      },
      {
        id: "page",
        type: "webpage",
        title: "A Page",
        URL: "https://example.org/",
        custom: { read: "second-hand", through: "book" },
      },
    ],
    units: [
      {
        id: "roa-division",
        name: "Division",
        short_name: "Div",
        side: "roa",
        echelon: "division",
        arm: "infantry",
        symbol_code: "10031000211211000000",
        layer: "prague",
        cites: "book",
      },
    ],
    accounts: {
      span: { start: "1945-04-01", end: "1945-05-16" },
      accounts: [
        { id: "documents", title: "Documents", summary: "As the papers have it.", cites: "book" },
        { id: "memoirs", title: "Memoirs", summary: "As the men recalled it.", cites: "page" },
      ],
      chapters: [{ id: "march", title: "The march", start: "1945-04-15" }],
    },
    features: {
      first: feature(
        {
          id: "first",
          kind: "stage",
          title: "First",
          precision_m: 500,
          unit: "roa-division",
          arrive: "1945-04-30",
          arrive_at: "1945-04-30T18:00:00+02:00",
          depart: "1945-05-01T06:00:00+02:00",
          place: "town",
        },
        "Point",
        [14, 50],
      ),
      second: feature(
        {
          id: "second",
          kind: "stage",
          title: "Second",
          precision_m: 200,
          unit: "roa-division",
          arrive: "1945-05-01",
          arrive_part_of_day: "evening",
          depart: "1945-05-03",
          name_cs: "Druhá",
        },
        "Point",
        [14.3, 50],
      ),
      way: feature(
        {
          id: "way",
          kind: "leg",
          title: "Way",
          unit: "roa-division",
          from: "first",
          to: "second",
          mode: "march",
          route: "inferred",
        },
        "LineString",
        [
          [14, 50],
          [14.1, 50.05],
          [14.3, 50],
        ],
      ),
      fight: feature(
        {
          id: "fight",
          kind: "event",
          title: "Fight",
          precision_m: 100,
          unit: "roa-division",
          when: "1945-05-02T14:00:00+02:00",
          when_about: true,
        },
        "Point",
        [14.31, 50],
      ),
      town: feature({ id: "town", kind: "place", title: "Town", precision_m: 500, place_type: "town", rank: 1 }, "Point", [14, 50]),
      held: feature(
        {
          id: "held",
          kind: "zone",
          title: "Held",
          precision_m: 300,
          zone_type: "held",
          held_by: "roa",
          when: "1945-05-02/1945-05-03",
        },
        "Polygon",
        [
          [
            [14, 50],
            [14.1, 50],
            [14.1, 50.1],
            [14, 50],
          ],
        ],
      ),
      front: feature(
        { id: "front", kind: "line", title: "Front", precision_m: 2000, line_type: "front", side: "red-army", when: "1945-05-02" },
        "LineString",
        [
          [14, 50],
          [15, 51],
        ],
      ),
    },
  };
}

/** Gives a feature other coordinates, longitude first unless the fault is the test. */
export function move(moved: WrittenFeature, coordinates: NonNullable<WrittenFeature["geometry"]>["coordinates"]): void {
  moved.geometry = { type: moved.geometry?.type ?? "Point", coordinates };
}

/** The files as the parser takes them. */
export function filesOf(geodata: SmallGeodata): ReadonlyMap<string, string> {
  return new Map([
    ["prague.geojson", JSON.stringify({ type: "FeatureCollection", features: Object.values(geodata.features) })],
    ["units.json", JSON.stringify({ units: geodata.units })],
    ["accounts.json", JSON.stringify(geodata.accounts)],
    ["sources.json", JSON.stringify(geodata.sources)],
  ]);
}

/** All problems of the small geodata after one change. */
function problemsAfter(change: (geodata: SmallGeodata) => void, options?: CompileOptions): readonly Problem[] {
  const geodata = smallGeodata();
  change(geodata);
  const result = compileGeodata(filesOf(geodata), options);
  return result.ok ? [] : result.problems;
}

/** All problems, one a line, as `file, feature, field: sentence` without the absent parts. */
export function saidAfter(change: (geodata: SmallGeodata) => void, options?: CompileOptions): readonly string[] {
  return problemsAfter(change, options).map(
    ({ file, feature: name, field, message }) => `${[file, name, field].filter((part) => part !== null).join(", ")}: ${message}`,
  );
}
