import { holds } from "../../model/interval.ts";
import type { TourStep } from "../../model/reading.ts";
import type { Explorer } from "../../state/use-explorer.ts";

/** Sets map, layers, selection and clock as a step of the tour wants them; a stretch of time is played, or jumped with less motion. */
export function enterStep({ clock, store, camera, ownFiles }: Explorer, step: TourStep, reducedMotion: boolean): void {
  clock.pause();
  // The reader's own file may have moved the slider to another time.
  if (step.time.kind !== "outside" && !holds(clock.span, step.time.kind === "stands" ? step.time.at : step.time.from))
    ownFiles.showMarch();
  store.set({ opening: false, visibleLayers: new Set(step.layers), selection: step.selection, rightPanel: null, leftPanel: null });
  camera.ask({ kind: "go", center: step.center, zoom: step.zoom, besidePanels: true });
  switch (step.time.kind) {
    case "stands":
      clock.seek(step.time.at);
      break;
    case "plays":
      clock.seek(reducedMotion ? step.time.until : step.time.from);
      if (!reducedMotion) clock.playUntil(step.time.until);
      break;
    case "outside":
      break;
  }
}
