import type { OwnLayer } from "../../model/own-layer.ts";
import type { OwnFormat, OwnNote } from "../../model/own-note.ts";
import { buildOwnLayer } from "./build-own-layer.ts";
import { decodeText } from "./decode-text.ts";
import type { Draft } from "./draft.ts";
import { createNoteLog, wholeFile } from "./note-log.ts";
import { readCsv } from "./read-csv.ts";
import { readGeoJson } from "./read-geojson.ts";
import { readJsonText } from "./read-json-text.ts";
import { readXml } from "./read-xml.ts";
import type { ReadingContext } from "./reading-context.ts";
import { extensionOf, isPacked, isWrongExtension, sniffFormat } from "./sniff-format.ts";
import { createTimeReader } from "./time-reader.ts";

/** A file as a reader hands it over. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells the own layers of a session apart: 1 for the first. */
  readonly serial: number;
}

/** The layer with what is to be told of it, or only what is to be told. */
export type OwnFileRead =
  | { readonly ok: true; readonly layer: OwnLayer }
  | { readonly ok: false; readonly notes: readonly OwnNote[] };

const megabyte = 1_000_000;
const mostMegabytes = 100;

/**
 * Reads GeoJSON and its timed dialects, KML, GPX or CSV, told apart by content. What can be used is used. Never throws; `progress` is
 * told the share of the work that is done, 0 to 1.
 */
export function readOwnFile(file: OwnFile, progress: (share: number) => void = () => undefined): OwnFileRead {
  const log = createNoteLog();
  const failed = (): OwnFileRead => ({ ok: false, notes: log.notes() });
  try {
    const text = readText(file, log);
    if (text === null) return failed();
    const times = createTimeReader(log);
    const context: ReadingContext = {
      log,
      times,
      ids: new Set(),
      dialects: new Set(),
      progress: (share) => progress(0.1 + share * 0.7),
    };
    progress(0.1);
    const read = readFormat(text, file.name, context);
    if (read === null) return failed();
    times.finish();
    progress(0.8);
    const { id, features, span } = buildOwnLayer(read.drafts, file.serial, log);
    if (features.length === 0) {
      log.add("nothingUsable", wholeFile, null);
      return failed();
    }
    return { ok: true, layer: { id, title: file.name, format: read.format, features, span, notes: log.notes() } };
  } catch {
    // A fault of ours, or of a parser: it costs this file and nothing else.
    log.add("unforeseen", wholeFile, null);
    return failed();
  }
}

function readText({ bytes }: OwnFile, log: ReadingContext["log"]): string | null {
  if (bytes.length > mostMegabytes * megabyte) {
    log.add("tooLarge", wholeFile, { megabytes: Math.round(bytes.length / megabyte), limit: mostMegabytes });
    return null;
  }
  if (isPacked(bytes)) {
    log.add("packed", wholeFile, null);
    return null;
  }
  const text = decodeText(bytes, log);
  if (text === null) log.add("binary", wholeFile, null);
  else if (text.trim() === "") {
    log.add("empty", wholeFile, null);
    return null;
  }
  return text;
}

function readFormat(
  text: string,
  name: string,
  context: ReadingContext,
): { readonly drafts: readonly Draft[]; readonly format: OwnFormat } | null {
  const kind = sniffFormat(text);
  if (kind === null || kind === "xml") {
    context.log.add("unknownFormat", wholeFile, null);
    return null;
  }
  const drafts = readKind(text, kind, context);
  if (drafts === null) return null;
  const [dialect] = context.dialects;
  const format = kind === "json" ? (dialect ?? "geojson") : kind;
  if (isWrongExtension(name, kind)) context.log.add("wrongExtension", wholeFile, { extension: extensionOf(name), format });
  return { drafts, format };
}

function readKind(text: string, kind: "json" | "kml" | "gpx" | "csv", context: ReadingContext): readonly Draft[] | null {
  if (kind === "csv") return readCsv(text, context);
  if (kind !== "json") return readXml(text, kind, context);
  const json = readJsonText(text, context.log);
  return json === undefined ? null : readGeoJson(json, context);
}
