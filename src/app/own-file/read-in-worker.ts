import type { OwnLayer } from "../../model/own-layer.ts";
import type { OwnNote } from "../../model/own-note.ts";
import { createAssembly } from "./own-file-parts.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

/** How the reading of a file ended. */
export type WorkerEnd =
  | { readonly kind: "read"; readonly layer: OwnLayer }
  | { readonly kind: "refused"; readonly notes: readonly OwnNote[] }
  /** The browser does not hand the file over. */
  | { readonly kind: "unreadable" };

/** A file that is being read. */
export interface WorkerReading {
  /** Never rejects; never settles once cancelled. */
  readonly end: Promise<WorkerEnd>;
  /** Stops at once, wherever the reading stands. */
  readonly cancel: () => void;
}

/** Reads a file in a worker of its own; the page goes on meanwhile. `onProgress` is told the share that is done, 0 to 1. */
export function readInWorker(file: File, serial: number, onProgress: (share: number) => void): WorkerReading {
  const worker = new Worker(new URL("own-file-worker.ts", import.meta.url), { type: "module" });
  const assembly = createAssembly();
  const end = new Promise<WorkerEnd>((resolve) => {
    const finish = (result: WorkerEnd): void => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case "progress":
          onProgress(data.share);
          break;
        case "features":
        case "sections":
          assembly.add(data);
          break;
        case "end":
          finish({ kind: "read", layer: assembly.finish(data.layer) });
          break;
        case "refused":
          finish({ kind: "refused", notes: data.notes });
          break;
        case "unreadable":
          finish({ kind: "unreadable" });
      }
    });
    // The worker's script cannot be had, or its memory ran out.
    worker.addEventListener("error", () => finish({ kind: "unreadable" }));
  });
  const question: ToWorker = { file, serial };
  worker.postMessage(question, []);
  return { end, cancel: () => worker.terminate() };
}
