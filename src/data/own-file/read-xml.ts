import { gpxGen, kmlGen } from "@tmcw/togeojson";
import { DOMParser, type Document } from "@xmldom/xmldom";
import type { NoteKey } from "../../model/own-note.ts";
import { isRecord } from "../read-json.ts";
import type { Draft } from "./draft.ts";
import { joinContinued } from "./join-continued.ts";
import { wholeFile } from "./note-log.ts";
import { readFeature } from "./read-feature-of-own.ts";
import { deepestNesting, mostFeatures, type ReadingContext } from "./reading-context.ts";
import { splitXml, type XmlFault } from "./split-xml.ts";
import { tidyDocument } from "./tidy-document.ts";

/** Characters of XML that are a document tree at a time. */
const pieceSize = 400_000;

const faultKeys: Readonly<Record<XmlFault["kind"], Extract<NoteKey, "xmlEntities" | "xmlSyntax" | "tooDeep" | "truncated">>> = {
  entities: "xmlEntities",
  syntax: "xmlSyntax",
  depth: "tooDeep",
  truncated: "truncated",
};

/** The features of a KML or GPX text. What comes before a fault is used, and the fault is noted. */
export function readXml(text: string, kind: "kml" | "gpx", context: ReadingContext): readonly Draft[] {
  const features: unknown[] = [];
  const pieces = splitXml(text, pieceSize);
  for (;;) {
    const { value, done } = pieces.next();
    if (done === true) {
      if (value !== null) noteFault(value, context);
      break;
    }
    const read = readPiece(value.xml, kind, context);
    joinContinued(features, read, value.continues);
    context.progress(value.share * 0.9);
    if (features.length > mostFeatures) {
      context.log.add("tooManyFeatures", wholeFile, { limit: mostFeatures });
      break;
    }
  }
  return features.slice(0, mostFeatures).flatMap((feature, index) => readFeature(feature, index + 1, context) ?? []);
}

function noteFault({ kind, line }: XmlFault, { log }: ReadingContext): void {
  const key = faultKeys[kind];
  if (key === "tooDeep") log.add(key, { kind: "line", line }, { levels: deepestNesting });
  else log.add(key, { kind: "line", line }, null);
}

function readPiece(xml: string, kind: "kml" | "gpx", { log }: ReadingContext): readonly unknown[] {
  const features: unknown[] = [];
  let document: Document;
  try {
    // Warnings do not matter; an error in one piece must not cost the others.
    document = new DOMParser({ onError: stopAtError }).parseFromString(xml, "text/xml");
  } catch {
    log.add("xmlSyntax", wholeFile, null);
    return features;
  }
  try {
    tidyDocument(document, log);
    for (const feature of kind === "kml" ? kmlGen(document) : gpxGen(document)) if (isRecord(feature)) features.push(feature);
  } catch {
    log.add("unforeseen", wholeFile, null);
  }
  return features;
}

function stopAtError(level: string, message: string): void {
  if (level !== "warning") throw new Error(message);
}
