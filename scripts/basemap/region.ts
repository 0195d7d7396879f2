/**
 * Makes public/basemap/region.json and region-overview.json, the lines and areas of the base map as TopoJSON: coast, lakes, rivers, borders.
 * Run by a maintainer (see README.md) with GMT and GSHHG installed; the result is committed.
 */
import { readFile } from "node:fs/promises";
import { area, bboxClip, lineString, multiLineString, multiPolygon, polygon } from "@turf/turf";
import type { FeatureCollection, GeometryObject, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Topology } from "topojson-specification";
import type { Box, Position } from "./gshhg.ts";
import { simplify } from "./simplify.ts";
import { isWithin, theatre } from "./theatre.ts";
import { lakesOf1945, riversOf1945 } from "./water-of-1945.ts";
import { writeRegion } from "./write-region.ts";

/** What a reader can pan to at the lowest zoom. */
const surroundings: Box = [-12, 40, 36, 60];
const riverBox: Box = [-4, 43.5, 29, 57];

/** Outside the theatre an error in metres may be this many times larger, and the smallest island or lake shown as well (in area). */
const coarser = 8;
const smallestLake = 5;
const smallestIsland = 3;

/**
 * Today's borders that lie where the frontier of 1937 lay, at the accuracy of this map, by the names Natural Earth gives the two
 * states. Left out: those that moved (the Oder and Neisse, Istria, Tende) and those that did not exist (the Soviet Union's republics).
 */
const since1937: Readonly<Record<string, readonly string[]>> = {
  Germany: ["France", "Luxembourg", "Belgium", "Netherlands", "Denmark", "Switzerland", "Austria", "Czechia"],
  Austria: ["Czechia", "Slovakia", "Hungary", "Slovenia", "Italy", "Switzerland", "Liechtenstein"],
  Poland: ["Czechia", "Slovakia"],
  Switzerland: ["Italy", "France", "Liechtenstein"],
  Belgium: ["Netherlands", "Luxembourg", "France"],
  France: ["Luxembourg", "Spain", "Andorra", "Monaco"],
  Hungary: ["Slovakia", "Slovenia", "Croatia", "Serbia", "Romania"],
  Romania: ["Serbia"],
  Italy: ["San Marino", "Vatican"],
  Spain: ["Portugal", "Andorra"],
};

/** Turf types what a clip gives back as any of the four, though a line stays a line. */
type Clipped = LineString | MultiLineString | Polygon | MultiPolygon;

const atlas: Topology<{ countries: GeometryCollection }> = JSON.parse(
  await readFile("node_modules/world-atlas/countries-10m.json", "utf8"),
);
const land: Topology<{ land: GeometryCollection | TopoMultiPolygon }> = JSON.parse(
  await readFile("node_modules/world-atlas/land-10m.json", "utf8"),
);
const borders1937: FeatureCollection<LineString | MultiLineString> = JSON.parse(
  await readFile(new URL("borders-of-the-time.geojson", import.meta.url), "utf8"),
);

const streams = riversOf1945(riverBox, smallestLake).filter(
  ({ level, points }) => level <= 2 || points.some((point) => isWithin(theatre, point)),
);
const river = (level: number) => lines(streams.filter((stream) => stream.level === level).map(({ points }) => thin(points, 250)));
const layers: Record<string, GeometryObject> = {
  land: coast(),
  lakes: areas(
    lakesOf1945(riverBox, smallestLake)
      .filter((ring) => isLarge(ring, smallestLake))
      .map((ring) => thin(ring, 250)),
  ),
  river1: river(1),
  river2: river(2),
  river3: river(3),
  river4: river(4),
  // In force then and now; now only; then only. The fourth is the inner line of Greater Germany, round the Protectorate.
  bordersBoth: bordersOfAtlas(isOf1937),
  bordersToday: bordersOfAtlas((one, other) => !isOf1937(one, other) && !isFrontierOfSlovakia(one, other)),
  bordersTodayAndProtectorate: bordersOfAtlas(isFrontierOfSlovakia),
  borders1937: ofTheTime((id) => id !== "munich-line-fine"),
  bordersProtectorate: ofTheTime((id) => id === "munich-line-fine"),
};

await writeRegion(topology(layers, 50_000));

/** Land of Natural Earth 1:10m, cut to the surroundings. The cut edges are straight and lie outside every view. */
function coast(): MultiPolygon {
  const shapes = feature(land, land.objects.land);
  const geometries = shapes.type === "FeatureCollection" ? shapes.features.map((shape) => shape.geometry) : [shapes.geometry];
  const rings = geometries
    .flatMap((geometry) => (geometry.type === "MultiPolygon" ? geometry.coordinates : []))
    .flatMap((solid) => polygonsOf(bboxClip(polygon(solid), [...surroundings]).geometry))
    .map((solid) => solid.filter((ring) => isLarge(ring, smallestIsland)));
  return multiPolygon(rings.map((solid) => solid.map((ring) => thin(ring, 300))).filter((solid) => solid.length > 0)).geometry;
}

function polygonsOf(geometry: Clipped): Position[][][] {
  const solids =
    geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
  return solids.map((rings) => rings.map(pairs));
}

/** Whether a ring encloses an area in square kilometres, which must be larger outside the theatre. */
function isLarge(ring: readonly Position[], smallest: number): boolean {
  if (ring.length < 4) return false;
  const isNear = ring.some((point) => isWithin(theatre, point));
  return area(polygon([[...ring]])) / 1_000_000 > smallest * (isNear ? 1 : coarser ** 2 / 4);
}

function bordersOfAtlas(isWanted: (one: string, other: string) => boolean): MultiLineString {
  const between = mesh(atlas, atlas.objects.countries, (one, other) => {
    if (one === other || !("properties" in one) || !("properties" in other)) return false;
    return isWanted(nameOf(one.properties), nameOf(other.properties));
  });
  return lines(between.coordinates.map((line) => thin(pairs(line), 250)));
}

function nameOf(properties: unknown): string {
  return typeof properties === "object" && properties !== null && "name" in properties ? String(properties.name) : "";
}

function isOf1937(one: string, other: string): boolean {
  return since1937[one]?.includes(other) === true || since1937[other]?.includes(one) === true;
}

/** Within Czechoslovakia until 1939, then between the Protectorate and Slovakia, and a border again today. */
function isFrontierOfSlovakia(one: string, other: string): boolean {
  return [one, other].toSorted().join() === "Czechia,Slovakia";
}

function ofTheTime(isWanted: (id: string) => boolean): MultiLineString {
  const wanted = borders1937.features.filter((border) => isWanted(String(border.id)));
  return lines(wanted.flatMap(({ geometry }) => linesOf(geometry)));
}

/** Lines cut to the surroundings. */
function lines(coordinates: readonly Position[][]): MultiLineString {
  const cut = coordinates.flatMap((line) => linesOf(bboxClip(lineString(line), [...surroundings]).geometry));
  return multiLineString(cut.filter((line) => line.length > 1)).geometry;
}

function linesOf(geometry: Clipped): Position[][] {
  const parts =
    geometry.type === "MultiLineString" ? geometry.coordinates : geometry.type === "LineString" ? [geometry.coordinates] : [];
  return parts.map(pairs);
}

function areas(rings: readonly Position[][]): MultiPolygon {
  return multiPolygon(rings.filter((ring) => ring.length > 3).map((ring) => [ring])).geometry;
}

function thin(line: readonly Position[], metres: number): Position[] {
  return simplify(line, (point) => (isWithin(theatre, point) ? metres : metres * coarser));
}

function pairs(line: readonly (readonly number[])[]): Position[] {
  return line.map(([lon = Number.NaN, lat = Number.NaN]) => [lon, lat]);
}
