import { app } from "./cs/app.ts";
import { map } from "./cs/map.ts";
import { panels } from "./cs/panels.ts";
import { reading } from "./cs/reading.ts";
import { sharing } from "./cs/sharing.ts";
import { timeline } from "./cs/timeline.ts";
import { words } from "./cs/words.ts";
import type { Messages } from "./messages.ts";

/** All words of the interface in Czech. */
export const cs: Messages = { app, map, panels, reading, sharing, timeline, words };
