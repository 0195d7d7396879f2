import type { FilePlace } from "../../model/own-note.ts";
import type { OwnProperty } from "../../model/own-layer.ts";
import type { When } from "../../model/when.ts";
import { isRecord } from "../read-json.ts";
import type { Draft, Shape } from "./draft.ts";
import { readDates } from "./read-dates.ts";
import { readLinkedWhen } from "./read-linked-when.ts";
import { readMovingGeometry } from "./read-moving-geometry.ts";
import { readProperties, titleIn } from "./read-properties.ts";
import { dated, readShapes } from "./read-shapes.ts";
import { readWay } from "./read-way.ts";
import type { ReadingContext } from "./reading-context.ts";
import { showValue } from "./show-value.ts";

/** One GeoJSON Feature in any of its timed dialects, or `null` after a note. */
export function readFeature(feature: unknown, number: number, context: ReadingContext): Draft | null {
  const { log } = context;
  const at: FilePlace = { kind: "feature", number };
  if (!isRecord(feature) || feature["type"] !== "Feature") {
    log.add("notAFeature", at, { found: showValue(isRecord(feature) ? feature["type"] : feature) });
    return null;
  }
  const written = isRecord(feature["properties"]) ? feature["properties"] : {};
  checkId(feature["id"] ?? feature["@id"] ?? written["id"], at, context);
  const properties = [...readProperties(written), ...foreignProperties(feature)];
  const shapes = readFeatureShapes(feature, written, at, context);
  return shapes.length === 0 ? null : { at, title: titleIn(properties), properties, shapes };
}

function checkId(id: unknown, at: FilePlace, { ids, log }: ReadingContext): void {
  if (typeof id !== "string" && typeof id !== "number") return;
  if (ids.has(String(id))) log.add("duplicateId", at, { id: showValue(id) });
  ids.add(String(id));
}

/** Linked Places keep names and descriptions beside the properties. */
function foreignProperties(feature: Readonly<Record<string, unknown>>): readonly OwnProperty[] {
  const { names, descriptions } = feature;
  const texts = (list: unknown, member: string): string =>
    (Array.isArray(list) ? list : [])
      .flatMap((each: unknown) => (isRecord(each) && typeof each[member] === "string" ? [each[member]] : []))
      .join("; ");
  return readProperties({ toponym: texts(names, "toponym"), description: texts(descriptions, "value") });
}

function readFeatureShapes(
  feature: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, unknown>>,
  at: FilePlace,
  context: ReadingContext,
): readonly Shape[] {
  const { temporalGeometry, geometry, when } = feature;
  if (temporalGeometry !== undefined && temporalGeometry !== null) {
    context.dialects.add("moving-features");
    const moving = readMovingGeometry(temporalGeometry, at, context);
    if (moving.length > 0) return moving;
  }
  const way = readWay(geometry, properties, at, context);
  if (way !== null) return [way];
  const own = isRecord(when)
    ? linkedWhens(when, at, context)
    : readDates({ ...properties, when: when ?? properties["when"] }, at, context.times);
  return readShapes(geometry, at, context.log).map((shape) => {
    const { when: ownWhen } = shape.written;
    return dated(shape, isRecord(ownWhen) ? linkedWhens(ownWhen, at, context) : own);
  });
}

function linkedWhens(when: Readonly<Record<string, unknown>>, at: FilePlace, context: ReadingContext): readonly When[] {
  context.dialects.add("linked-places");
  return readLinkedWhen(when, at, context.times);
}
