import { cityZoom } from "../../state/city-zoom.ts";
import type { CanvasView } from "../canvas-view.ts";
import type { BaseTokens } from "./base-tokens.ts";
import type { LineKind, Region } from "./region.ts";
import { traceStrokes } from "./trace.ts";

/** From here on the inner line round the Protectorate is drawn: farther out it would only be noise. */
const innerZoom = 7.6;

/** Which borders are wanted. */
export interface BordersShown {
  readonly of1937: boolean;
  readonly today: boolean;
}

/**
 * Draws borders: those of 1937 dashed and dotted on a tint, because they are approximate; the inner line round the Protectorate
 * the same without tint; today's as dots. One that stands then and now is drawn as of 1937 where both are wanted.
 */
export function paintBorders(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  lines: Region["lines"],
  shown: BordersShown,
  tokens: BaseTokens,
): void {
  if (view.zoom >= cityZoom) return;
  const of1937: readonly LineKind[] = shown.of1937 ? ["bordersBoth", "borders1937"] : [];
  const inner: readonly LineKind[] =
    shown.of1937 && view.zoom >= innerZoom ? ["bordersTodayAndProtectorate", "bordersProtectorate"] : [];
  const today: readonly LineKind[] = (["bordersBoth", "bordersToday", "bordersTodayAndProtectorate"] as const).filter(
    (kind) => shown.today && !of1937.includes(kind) && !inner.includes(kind),
  );
  context.lineJoin = "round";
  context.lineCap = "butt";
  stroke(of1937, tokens.borderTint, 7, []);
  stroke(today, tokens.border, 0.9, [1.2, 3.2]);
  stroke(inner, tokens.border, 0.8, [4, 2.6]);
  stroke(of1937, tokens.border, 1, [7, 3, 1.2, 3]);
  context.setLineDash([]);

  function stroke(kinds: readonly LineKind[], colour: string, width: number, dash: readonly number[]): void {
    const strokes = kinds.flatMap((kind) => lines[kind]);
    if (strokes.length === 0) return;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    traceStrokes(context, view, strokes);
    context.stroke();
  }
}
