import { useRef, type PointerEvent, type RefObject } from "react";
import type { SheetHeight } from "../state/explorer-state.ts";
import { restAfterDrag } from "./sheet-snap.ts";

/** A press that moves less than this, in CSS pixels, is a press and not a drag. */
const slack = 6;

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  moved: boolean;
  lastY: number;
  lastMs: number;
  /** Pixels a millisecond, upward positive. */
  speed: number;
}

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Lets a finger or a mouse draw a sheet up and down by its header. The sheet follows without React, and rests when it is let go;
 * `onRest` is told where, `null` when it was drawn away.
 */
export function useSheetDrag(onRest: (height: SheetHeight | null) => void): {
  /** For the sheet itself. */
  readonly sheet: RefObject<HTMLElement | null>;
  /** For its header. */
  readonly handlers: DragHandlers;
} {
  const sheet = useRef<HTMLElement>(null);
  const drag = useRef<Drag | null>(null);
  const stageHeight = (): number => sheet.current?.parentElement?.clientHeight ?? 0;
  const letGo = (): void => {
    drag.current = null;
    sheet.current?.classList.remove("panel--dragged");
    sheet.current?.style.removeProperty("height");
  };
  const handlers: DragHandlers = {
    onPointerDown: (event) => {
      if (event.button !== 0 || sheet.current === null) return;
      drag.current = {
        startY: event.clientY,
        startHeight: sheet.current.offsetHeight,
        moved: false,
        lastY: event.clientY,
        lastMs: event.timeStamp,
        speed: 0,
      };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (current === null || sheet.current === null) return;
      if (!current.moved) {
        if (Math.abs(event.clientY - current.startY) < slack) return;
        current.moved = true;
        // From here on the header has the pointer, so that letting go over a button is no press on it.
        event.currentTarget.setPointerCapture(event.pointerId);
        sheet.current.classList.add("panel--dragged");
      }
      const elapsed = event.timeStamp - current.lastMs;
      if (elapsed > 0) current.speed = (current.lastY - event.clientY) / elapsed;
      current.lastY = event.clientY;
      current.lastMs = event.timeStamp;
      const height = Math.min(Math.max(current.startHeight + current.startY - event.clientY, 0), stageHeight() - 8);
      sheet.current.style.height = `${height}px`;
    },
    onPointerUp: (event) => {
      const { current } = drag;
      if (current === null) return;
      const height = current.startHeight + current.startY - event.clientY;
      // A finger that stood still before it was lifted did not flick.
      const speed = event.timeStamp - current.lastMs > 80 ? 0 : current.speed;
      letGo();
      if (current.moved) onRest(restAfterDrag(height, speed, stageHeight()));
    },
    onPointerCancel: letGo,
  };
  return { sheet, handlers };
}
