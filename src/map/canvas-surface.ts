import type { CanvasView, Painter } from "./canvas-view.ts";

/** What a painter's strokes go to on their way to a canvas element. */
export interface Surface {
  /** Clears it and paints it whole. */
  readonly paint: (painter: Painter, view: CanvasView) => void;
}

/** The canvas itself. */
export function liveSurface(canvas: HTMLCanvasElement): Surface {
  const context = contextOf(canvas);
  return {
    paint: (painter, view) => {
      context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
      context.clearRect(0, 0, view.width, view.height);
      painter(context, view);
    },
  };
}

/**
 * A picture, painted elsewhere and handed over whole. Chromium without a graphics card copies every canvas that could be painted
 * on in every frame, a millisecond for each that covers the map; a picture it leaves alone. `null` where the browser has no such
 * canvas.
 */
export function stillSurface(canvas: HTMLCanvasElement): Surface | null {
  if (typeof OffscreenCanvas === "undefined") return null;
  const screen = canvas.getContext("bitmaprenderer");
  if (screen === null) return null;
  return {
    paint: (painter, view) => {
      const easel = document.createElement("canvas");
      easel.width = canvas.width;
      easel.height = canvas.height;
      liveSurface(easel).paint(painter, view);
      const sheet = new OffscreenCanvas(canvas.width, canvas.height);
      sheet.getContext("2d")?.drawImage(easel, 0, 0);
      screen.transferFromImageBitmap(sheet.transferToImageBitmap());
      // Some browsers count the memory of canvases long after nobody needs them.
      easel.width = 0;
    },
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser offers no canvas to draw the map on");
  return context;
}
