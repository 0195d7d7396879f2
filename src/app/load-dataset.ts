import datasetUrl from "virtual:geodata";
import type { Dataset } from "../model/dataset.ts";

/**
 * Fetches the compiled geodata. It was checked when the page was built, so its shape is trusted. Throws an Error in words when
 * the network or the server fails.
 */
export async function loadDataset(): Promise<Dataset> {
  const response = await fetch(datasetUrl);
  if (!response.ok) throw new Error(`The server answered ${response.status} ${response.statusText} for ${datasetUrl}.`);
  return (await response.json()) as Dataset;
}
