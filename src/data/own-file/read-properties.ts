import type { OwnProperty } from "../../model/own-layer.ts";

const mostProperties = 100;
const longestText = 2000;
/** Styles, and what is read as times: not what a reader wants to see on a card. */
const leftOut =
  /^(?:stroke|fill|icon|label|marker)(?:-.+)?$|^styleUrl$|^styleHash$|^_gpxType$|^coordinateProperties$|^coordTimes$|^times$|^linestringTimestamps$|^datetimes$|^@geometry-type$/u;
const titleNames = ["title", "name", "Name", "NAME", "label", "Label", "toponym", "id", "ID"];

/** Properties as texts, in their order; what says nothing is left out, long ones are cut. */
export function readProperties(written: Readonly<Record<string, unknown>>): readonly OwnProperty[] {
  const properties: OwnProperty[] = [];
  for (const [name, value] of Object.entries(written)) {
    if (properties.length >= mostProperties) break;
    if (leftOut.test(name)) continue;
    const text = asText(value);
    if (text !== "") properties.push({ name: cut(name, 100), text: cut(text, longestText) });
  }
  return properties;
}

/** The title among properties by its usual names, `null` for none. */
export function titleIn(properties: readonly OwnProperty[]): string | null {
  for (const wanted of titleNames) {
    const found = properties.find(({ name }) => name === wanted);
    if (found !== undefined) return cut(found.text, 120);
  }
  return null;
}

function asText(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null || value === undefined) return "";
  // Descriptions of KML come with a mark that they are HTML; they are shown as the text they are.
  if (typeof value === "object" && "value" in value && "@type" in value && typeof value.value === "string")
    return value.value.trim();
  return JSON.stringify(value) ?? "";
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
