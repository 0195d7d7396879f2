import { app } from "./en/app.ts";
import { map } from "./en/map.ts";
import { panels } from "./en/panels.ts";
import { reading } from "./en/reading.ts";
import { sharing } from "./en/sharing.ts";
import { timeline } from "./en/timeline.ts";
import { words } from "./en/words.ts";

/** All words of the interface in English; the shape that every other language must have. */
export const en = { app, map, panels, reading, sharing, timeline, words } as const;
