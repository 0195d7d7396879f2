import datasetUrl, { readingUrl } from "virtual:geodata";
import type { Dataset } from "../model/dataset.ts";
import type { Reading } from "../model/reading.ts";

/**
 * Fetches the compiled geodata. It was checked when the page was built, so its shape is trusted. Throws an Error in words when
 * the network or the server fails.
 */
export async function loadDataset(): Promise<Dataset> {
  return (await fetchJson(datasetUrl)) as Dataset;
}

let reading: Promise<Reading> | null = null;

/** The texts read beside the map: fetched at the first call, kept for the later ones; a fetch that failed is tried again. */
export function loadReading(): Promise<Reading> {
  reading ??= fetchReading();
  return reading;
}

async function fetchReading(): Promise<Reading> {
  try {
    return (await fetchJson(readingUrl)) as Reading;
  } catch (fault) {
    reading = null;
    throw fault;
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The server answered ${response.status} ${response.statusText} for ${url}.`);
  return response.json();
}
