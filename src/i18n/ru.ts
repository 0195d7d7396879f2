import { app } from "./ru/app.ts";
import { map } from "./ru/map.ts";
import { panels } from "./ru/panels.ts";
import { reading } from "./ru/reading.ts";
import { sharing } from "./ru/sharing.ts";
import { timeline } from "./ru/timeline.ts";
import { words } from "./ru/words.ts";
import type { Messages } from "./messages.ts";

/** All words of the interface in Russian. */
export const ru: Messages = { app, map, panels, reading, sharing, timeline, words };
