import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Which room may import which; this table is the architecture document. Every room may import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  data: ["model"],
  chronicle: ["model"],
  state: ["model", "chronicle"],
  i18n: ["model", "chronicle"],
  map: ["model", "chronicle", "state", "i18n"],
  timeline: ["model", "chronicle", "state", "i18n"],
  panels: ["model", "chronicle", "state", "i18n"],
  app: ["model", "data", "chronicle", "state", "i18n", "map", "timeline", "panels"],
  testing: ["model"],
};

/** Packages that only some rooms may know. React stays out of the pure rooms but for files called `use-…`. */
const packageRooms: Readonly<Record<string, (room: string, file: string) => boolean>> = {
  leaflet: (room) => room === "map",
  "react-leaflet": (room) => room === "map",
  rbush: (room) => room === "map",
  react: (room, file) => ["map", "timeline", "panels", "app", "main.tsx"].includes(room) || file.startsWith("use-"),
  "@turf/turf": (room) => ["data", "chronicle", "testing"].includes(room),
  valibot: (room) => room === "data",
  "@tmcw/togeojson": (room) => room === "data",
  "@xmldom/xmldom": (room) => room === "data",
  papaparse: (room) => room === "data",
  suncalc: (room) => room === "chronicle",
};

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith(".d.ts"))
  .map((path) => path.replaceAll("\\", "/"));
const isTest = (path: string): boolean => /\.test\.tsx?$/u.test(path);

interface Import {
  readonly from: string;
  readonly specifier: string;
}

const imports: readonly Import[] = files.flatMap((from) =>
  [
    ...readFileSync(join(src, from), "utf8").matchAll(
      /^(?:import|export)[^"';]*?from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gmu,
    ),
  ].map((match) => ({
    from,
    specifier: match[1] ?? match[2] ?? match[3] ?? "",
  })),
);
const roomOf = (path: string): string => path.split("/")[0] ?? "";
const targetOf = ({ from, specifier }: Import): string =>
  relative(src, resolve(src, dirname(from), specifier)).replaceAll("\\", "/");

describe("the architecture", () => {
  test("reads a plausible number of imports", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test("imports run one way", () => {
    const wrong = imports.filter((each) => {
      if (!each.specifier.startsWith(".") || isTest(each.from) || !each.from.includes("/")) return false;
      const [room, target] = [roomOf(each.from), roomOf(targetOf(each))];
      return room !== target && !(mayImport[room] ?? []).includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test("every room stands in the table", () => {
    expect([...new Set(files.filter((path) => path.includes("/")).map(roomOf))].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test("packages stay in their rooms", () => {
    const wrong = imports.filter(({ from, specifier }) => {
      if (isTest(from)) return false;
      const allowed = packageRooms[specifier];
      return allowed !== undefined && !allowed(roomOf(from), from.split("/").at(-1) ?? "");
    });
    expect(wrong).toEqual([]);
  });

  test("no file imports itself in a circle, types included", () => {
    const targets = new Map(
      files.map((path) => [
        path,
        imports.filter(({ from, specifier }) => from === path && specifier.startsWith(".")).map(targetOf),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
      else if (!done.has(path)) for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  test("there is no drawer for odds and ends", () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|types|misc|index)(\/|\.)/u.test(path))).toEqual([]);
  });

  test("a thing is imported from where it lives: no file passes on what another holds", () => {
    expect(
      files.filter((path) => /^export (?:type )?(?:\{[^}]*\}|\*[^;]*) from "/mu.test(readFileSync(join(src, path), "utf8"))),
    ).toEqual([]);
  });
});
