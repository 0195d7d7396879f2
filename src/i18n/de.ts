import { app } from "./de/app.ts";
import { map } from "./de/map.ts";
import { panels } from "./de/panels.ts";
import { reading } from "./de/reading.ts";
import { sharing } from "./de/sharing.ts";
import { timeline } from "./de/timeline.ts";
import { words } from "./de/words.ts";
import type { Messages } from "./messages.ts";

/** All words of the interface in German. */
export const de: Messages = { app, map, panels, reading, sharing, timeline, words };
