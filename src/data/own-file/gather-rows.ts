import type { LonLat } from "../../model/lon-lat.ts";
import type { OwnProperty } from "../../model/own-layer.ts";
import type { FilePlace } from "../../model/own-note.ts";
import type { When } from "../../model/when.ts";
import type { Draft, Fix } from "./draft.ts";
import type { ReadingContext } from "./reading-context.ts";

/** One row of a table. */
export interface Row {
  readonly at: FilePlace;
  readonly position: LonLat;
  readonly when: When | null;
  /** What its track, name or id is; rows of one group may form a way. */
  readonly group: string | null;
  readonly title: string | null;
  readonly properties: readonly OwnProperty[];
}

/** Rows as ways and points: a way where rows of one group, or of a file that names none, are at two instants or more. */
export function gatherRows(rows: readonly Row[], { log }: Pick<ReadingContext, "log">): readonly Draft[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([name, group]): readonly Draft[] => {
    const isWay = (name !== null || groups.size === 1) && isInMotion(group);
    if (!isWay) return group.map(asPoint);
    const [first] = group;
    if (first === undefined) return [];
    const fixes = group.flatMap(({ when, position, at }): readonly Fix[] => {
      if (when === null) log.add("positionsWithoutTime", at, { count: 1 });
      else if (when.grain !== "time") log.add("dayAtNoon", at, { found: when.edtf });
      return when === null ? [] : [{ at: when.at, position }];
    });
    // Rows are records: their order in the file says nothing, so it needs no note.
    const run = fixes.toSorted((a, b) => a.at - b.at);
    return [
      {
        at: first.at,
        title: first.title,
        properties: first.properties,
        shapes: [{ kind: "way", runs: [run], between: "straight" }],
      },
    ];
  });
}

/** Dated to the day or finer at two instants or more, each a moment and no stretch. */
function isInMotion(rows: readonly Row[]): boolean {
  const instants = new Set(rows.flatMap(({ when }) => (when?.grain === "time" || when?.grain === "day" ? [when.at] : [])));
  return instants.size >= 2;
}

function asPoint({ at, title, properties, position, when }: Row): Draft {
  return { at, title, properties, shapes: [{ kind: "point", position, whens: when === null ? [] : [when] }] };
}
