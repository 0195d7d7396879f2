import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Track } from "../model/track.ts";
import { compileGeodata } from "./compile-geodata.ts";
import { filesOf, smallGeodata, type SmallGeodata } from "./testing/small-geodata.ts";

function tracksAfter(change: (geodata: SmallGeodata) => void): readonly Track[] {
  const geodata = smallGeodata();
  change(geodata);
  const result = compileGeodata(filesOf(geodata));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.layers.flatMap(({ tracks }) => tracks);
}

const outline = (tracks: readonly Track[]) =>
  tracks.map(({ account, sections }) => [
    account,
    ...sections.map((section) => `${section.kind} ${section.kind === "halt" ? section.stage : `${section.from}-${section.to}`}`),
  ]);

describe("tracks", () => {
  test("a unit halts, moves along its leg, halts; an inferred road makes the move inferred", () => {
    const [track] = tracksAfter(() => {});
    expect(track?.sections).toMatchObject([
      {
        kind: "halt",
        stage: "first",
        start: Date.parse("1945-04-30T18:00:00+02:00"),
        end: Date.parse("1945-05-01T06:00:00+02:00"),
        certainty: "attested",
        withinMetres: 500,
      },
      {
        kind: "move",
        leg: "way",
        from: "first",
        to: "second",
        end: Date.parse("1945-05-01T20:00:00+02:00"),
        certainty: "inferred",
        withinMetres: 500,
      },
      { kind: "halt", stage: "second", end: Date.parse("1945-05-03T12:00:00+02:00"), withinMetres: 200 },
    ]);
  });

  test("a move on an attested road is as sure as its leg", () => {
    const [track] = tracksAfter(({ features }) =>
      Object.assign(features.way.properties, { route: "attested", certainty: "probable" }),
    );
    expect(track?.sections[1]).toMatchObject({ kind: "move", certainty: "probable" });
  });

  test("without a leg the unit's position is unknown between its stages", () => {
    const tracks = tracksAfter(
      ({ features }) => (features.way = { ...features.front, properties: { ...features.front.properties, id: "other" } }),
    );
    expect(outline(tracks)).toEqual([[null, "halt first", "gap first-second", "halt second"]]);
  });

  test("a stage without departure is passed through", () => {
    const tracks = tracksAfter(({ features }) => delete features.second.properties["depart"]);
    expect(outline(tracks)).toEqual([[null, "halt first", "move first-second"]]);
  });

  test("a stage that is passed between two gaps keeps its position on record", () => {
    const tracks = tracksAfter(({ features }) => {
      features.way = { ...features.front, properties: { ...features.front.properties, id: "other" } };
      delete features.second.properties["depart"];
    });
    expect(outline(tracks)).toEqual([[null, "halt first", "gap first-second", "halt second"]]);
    expect(tracks[0]?.sections.at(-1)).toMatchObject({
      start: Date.parse("1945-05-01T20:00:00+02:00"),
      end: Date.parse("1945-05-01T20:00:00+02:00"),
    });
  });

  test("where accounts differ each has its own track, and shared stages are in all", () => {
    const tracks = tracksAfter(({ features }) => {
      features.second.properties["account"] = "memoirs";
      features.way.properties["account"] = "memoirs";
    });
    expect(outline(tracks)).toEqual([
      ["documents", "halt first"],
      ["memoirs", "halt first", "move first-second", "halt second"],
    ]);
  });

  test("sections follow one another without hole or overlap, in whatever order the stages are written", () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(hours, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (starts, stays) => {
        const [track] = tracksAfter((geodata) => {
          const { first, ...rest } = smallGeodata().features;
          const { second: _second, way: _way, ...others } = rest;
          const clock = (hour: number) =>
            new Date(Date.parse("1945-04-10T00:00:00Z") + hour * 3_600_000).toISOString().replace(".000Z", "+00:00");
          const stages = starts.map((hour, index) => ({
            ...first,
            properties: {
              ...first.properties,
              id: `stage-${String(index)}`,
              time_basis: "UTC",
              arrive: clock(hour),
              arrive_at: null,
              depart: stays[index] === true ? clock(hour + 0.5).slice(0, 25) : null,
            },
          }));
          Object.assign(geodata, {
            features: { ...others, ...Object.fromEntries(stages.map((stage, index) => [`stage${String(index)}`, stage])) },
          });
        });
        const sections = track?.sections ?? [];
        expect(sections.length).toBeGreaterThanOrEqual(starts.length);
        expect(sections.every(({ start, end }) => end >= start)).toBe(true);
        expect(sections.slice(1).map(({ start }) => start)).toEqual(sections.slice(0, -1).map(({ end }) => end));
      }),
    );
  });
});
