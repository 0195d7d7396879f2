import { use } from "react";
import type { Reading } from "../model/reading.ts";
import { useExplorer } from "./use-explorer.ts";

/** The texts read beside the map. Suspends until they have come; throws if they cannot be had, for the boundary around the panel. */
export function useReading(): Reading {
  return use(useExplorer().loadReading());
}
