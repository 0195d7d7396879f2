import { distance } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { positionAt } from "../src/chronicle/position-at.ts";
import { tracksOf } from "../src/chronicle/chronicle.ts";
import { id } from "../src/model/id.ts";
import { instant } from "../src/model/instant.ts";
import { datasetOf } from "../src/data/edition.ts";
import { compileGeodataFolder } from "./geodata-folder.ts";

/** Where a source puts a unit, and within how many kilometres. */
interface Attested {
  readonly unit: string;
  readonly at: string;
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
  readonly who: string;
  readonly account?: string;
}

const division = "roa-1st-division";
const attested: readonly Attested[] = [
  { unit: division, at: "1945-02-10T12:00+01:00", lat: 48.423, lon: 9.525, km: 2, who: "at Münsingen for the parade" },
  { unit: division, at: "1945-03-26T12:00+01:00", lat: 51.9849, lon: 14.2999, km: 2, who: "unloaded at Lieberose (Hoffmann)" },
  { unit: division, at: "1945-04-05T12:00+02:00", lat: 52.0667, lon: 14.4167, km: 2, who: "at Groß Muckrow" },
  { unit: division, at: "1945-04-13T08:00+02:00", lat: 52.122, lon: 14.695, km: 3, who: "attacking at Erlenhof" },
  { unit: division, at: "1945-04-15T12:00+02:00", lat: 51.8584, lon: 14.4114, km: 10, who: "in the woods round Peitz" },
  { unit: division, at: "1945-04-24T01:00+02:00", lat: 50.9225, lon: 14.133, km: 2, who: "crossing the Elbe at Bad Schandau" },
  { unit: division, at: "1945-04-26T12:00+02:00", lat: 50.798, lon: 14.087, km: 2, who: "resting round the Schneeberg" },
  { unit: division, at: "1945-04-30T12:00+02:00", lat: 50.2554, lon: 13.8157, km: 2, who: "at Kozojedy" },
  { unit: division, at: "1945-05-05T09:00+02:00", lat: 49.8955, lon: 14.0567, km: 2, who: "at Suchomasty" },
  {
    unit: division,
    at: "1945-05-06T12:00+02:00",
    lat: 50.0504,
    lon: 14.3784,
    km: 2,
    who: "at Jinonice by the émigré clock",
    account: "emigre-memoirs",
  },
  {
    unit: division,
    at: "1945-05-06T23:00+02:00",
    lat: 50.0325,
    lon: 14.3105,
    km: 2,
    who: "at Řeporyje by the Czech documents",
    account: "czech-documents",
  },
  { unit: division, at: "1945-05-07T15:00+02:00", lat: 50.0504, lon: 14.3784, km: 2, who: "at Jinonice by all accounts" },
  { unit: division, at: "1945-05-11T12:00+02:00", lat: 49.458, lon: 13.7842, km: 10, who: "round Lnáře" },
];

const compiled = compileGeodataFolder();

describe("the geodata put units where the sources do", () => {
  if (!compiled.ok) throw new Error("the geodata do not compile; run npm run geodata -- check");
  const dataset = datasetOf(compiled.value.outline, compiled.value.layers);

  test.each(attested)("$who, $at", ({ unit, at, lat, lon, km, account = "czech-documents" }) => {
    const track = tracksOf(dataset, id(account)).find((each) => each.unit === unit);
    if (track === undefined) throw new Error(`no track of ${unit}`);
    const { position } = positionAt(track, instant(Date.parse(at)));
    expect(position).not.toBeNull();
    expect(distance([position?.lon ?? 0, position?.lat ?? 0], [lon, lat], { units: "kilometers" })).toBeLessThanOrEqual(km);
  });

  test("every unit with a track stands on each of its stages at that stage's instant", () => {
    for (const track of dataset.tracks) {
      for (const section of track.sections) {
        if (section.kind !== "halt") continue;
        expect(positionAt(track, section.start).position).toEqual(section.position);
      }
    }
  });

  test("no unit of the march is dropped between 9 February and the end of its record", () => {
    const track = tracksOf(dataset, id("czech-documents")).find((each) => each.unit === division);
    const gaps = track?.sections.filter(({ kind }) => kind === "gap") ?? [];
    // One: between the dissolution of 12 May and the rounding up of the remnants nobody says where the men were.
    expect(gaps.map(({ start }) => new Date(start).toISOString().slice(0, 10))).toEqual(["1945-05-12"]);
  });
});
