import { readOwnFile } from "../../data/own-file/read-own-file.ts";
import { inParts } from "./own-file-parts.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

/** Shares of progress closer than this are not told: each is a message. */
const leastProgress = 0.01;

// The worker of one file: reads it where it cannot hold the page up, and hands it over in parts that the page can take between frames.
self.addEventListener("message", ({ data: { file, serial } }: MessageEvent<ToWorker>) => {
  void read(file, serial);
});

async function read(file: File, serial: number): Promise<void> {
  const tell = (message: FromWorker): void => self.postMessage(message, { transfer: [] });
  let told = 0;
  const progress = (share: number): void => {
    if (share - told < leastProgress) return;
    told = share;
    tell({ kind: "progress", share });
  };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = readOwnFile({ name: file.name, bytes, serial }, progress);
    if (!result.ok) tell({ kind: "refused", notes: result.notes });
    else for (const part of inParts(result.layer)) tell(part);
  } catch {
    // The file was moved, deleted or is not to be read.
    tell({ kind: "unreadable" });
  }
}
