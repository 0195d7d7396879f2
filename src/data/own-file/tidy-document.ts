import type { Document, Element } from "@xmldom/xmldom";
import { wholeFile, type NoteLog } from "./note-log.ts";

/**
 * Sets right, before conversion, what the converter would turn into wrong times: in a GPX track some of whose points have a time
 * those without are taken out, for their neighbours' times would slide onto them; a segment of one point gets it twice, for
 * lines of one are dropped. And takes out KML fields named like members of every object, which the converter would call.
 */
export function tidyDocument(document: Document, log: NoteLog): void {
  for (const track of listOf(document, "trk")) {
    const points = listOf(track, "trkpt");
    const untimed = points.filter((point) => !hasTime(point) || !hasPosition(point));
    if (untimed.length > 0 && points.some(hasTime)) {
      log.add("positionsWithoutTime", wholeFile, { count: untimed.length });
      for (const point of untimed) point.parentNode?.removeChild(point);
    }
    for (const segment of listOf(track, "trkseg")) {
      const left = listOf(segment, "trkpt");
      if (left.length === 1 && left[0] !== undefined) segment.appendChild(left[0].cloneNode(true));
    }
  }
  for (const name of ["SimpleData", "SimpleField", "Data"]) {
    for (const field of listOf(document, name)) {
      if ((field.getAttribute("name") ?? "") in Object.prototype) field.parentNode?.removeChild(field);
    }
  }
}

function listOf(node: Document | Element, name: string): readonly Element[] {
  return Array.from(node.getElementsByTagName(name));
}

/** Looks at the children one by one: a list of elements by name costs far more, and there is one point for each second. */
function hasTime(point: Element): boolean {
  for (let child = point.firstChild; child !== null; child = child.nextSibling) if (child.nodeName === "time") return true;
  return false;
}

function hasPosition(point: Element): boolean {
  return ["lon", "lat"].every((name) => !Number.isNaN(Number.parseFloat(point.getAttribute(name) ?? "")));
}
