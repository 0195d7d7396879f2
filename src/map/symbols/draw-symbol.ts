import { symbolPaths } from "virtual:symbols";
import type { Unit } from "../../model/unit.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { casingColour, nameColours, sideColours } from "./side-colours.ts";
import { frameSize, traceFrame, type FrameSize } from "./frame-path.ts";

/** How a symbol stands on the map. */
export interface SymbolState {
  readonly theme: DrawnTheme;
  /** Probable and inferred positions have a dashed, empty frame. */
  readonly hollow: boolean;
  readonly selected: boolean;
}

/** milsymbol's frame: 150 by 100 units around (100, 100). */
const boxWidth = 150;
const boxHeight = 100;

/**
 * Draws a unit's symbol, centred on the origin: casing, frame by side, glyph by arm, echelon above. After APP-6, with frames of
 * our own, since that standard knows friend and foe where this story has six sides.
 */
export function drawSymbol(context: CanvasRenderingContext2D, unit: Unit, { theme, hollow, selected }: SymbolState): void {
  const size = frameSize(unit.side, unit.echelon);
  const colours = sideColours(unit.side, theme);
  const casing = casingColour(theme);
  const solid = unit.side === "roa" && !hollow;
  const frame = (): void => traceFrame(context, unit.side, unit.echelon, size);
  context.save();
  context.lineJoin = "miter";
  if (selected) drawSelection(context, size, theme);
  frame();
  context.strokeStyle = casing;
  context.lineWidth = 2.4 * 2;
  context.stroke();
  context.fillStyle = solid ? colours.fill : casing;
  context.fill();
  drawGlyph(context, unit, size, solid ? colours.glyph : colours.mark, frame);
  frame();
  context.strokeStyle = colours.mark;
  context.lineWidth = solid ? 1.5 : 2;
  context.setLineDash(hollow ? [3.6, 2.4] : []);
  context.stroke();
  context.setLineDash([]);
  if (unit.side === "waffen-ss" && unit.echelon !== "person") drawBarredEnds(context, size, colours.mark);
  drawEchelon(context, unit, size, colours.mark, casing);
  context.restore();
}

function drawGlyph(context: CanvasRenderingContext2D, unit: Unit, size: FrameSize, colour: string, frame: () => void): void {
  const paths = symbolPaths[unit.symbolCode];
  context.save();
  frame();
  context.clip();
  context.strokeStyle = colour;
  context.fillStyle = colour;
  if (unit.arm === "staff") drawStaffBand(context, size);
  if (paths !== undefined && paths.glyph !== "" && unit.echelon !== "person") {
    // A diamond or circle has less room inside than the rectangle the glyph was drawn for.
    const room = unit.side === "red-army" || unit.side === "insurgents" ? 0.72 : 1;
    const scale = Math.min((size.width * room) / boxWidth, (size.height * room) / boxHeight);
    const stretch = room === 1 ? { x: size.width / boxWidth, y: size.height / boxHeight } : { x: scale, y: scale };
    context.scale(stretch.x, stretch.y);
    context.translate(-100, -100);
    const glyph = new Path2D(paths.glyph);
    context.lineWidth = 1.5 / Math.min(stretch.x, stretch.y);
    if (paths.filled) fillPath(context, glyph);
    context.stroke(glyph);
  }
  if (unit.echelon === "person") {
    context.beginPath();
    context.arc(0, 0, size.height / 5, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

/** A function of its own: the linter takes the fill of a path made beforehand for that of an array. */
function fillPath(context: CanvasRenderingContext2D, path: Path2D): void {
  context.fill(path);
}

/** A staff: a band across the upper part of the frame. */
function drawStaffBand(context: CanvasRenderingContext2D, { width, height }: FrameSize): void {
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(-width / 2, -height * 0.2);
  context.lineTo(width / 2, -height * 0.2);
  context.stroke();
}

function drawBarredEnds(context: CanvasRenderingContext2D, { width, height }: FrameSize, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(-width / 2, -height / 2, 3.4, height);
  context.fillRect(width / 2 - 3.4, -height / 2, 3.4, height);
}

function drawEchelon(context: CanvasRenderingContext2D, unit: Unit, size: FrameSize, colour: string, casing: string): void {
  const paths = symbolPaths[unit.symbolCode];
  if (paths === undefined || paths.echelon === "" || unit.echelon === "person") return;
  context.save();
  // milsymbol puts the echelon between y 15 and 40 above its frame's edge at 50.
  const scale = 0.26;
  context.translate(0, -size.height / 2);
  context.scale(scale, scale);
  context.translate(-100, -48);
  const mark = new Path2D(paths.echelon);
  context.strokeStyle = casing;
  context.lineWidth = 4.8 / scale;
  context.lineJoin = "round";
  context.stroke(mark);
  context.strokeStyle = colour;
  context.lineWidth = 1.6 / scale;
  context.stroke(mark);
  context.restore();
}

function drawSelection(context: CanvasRenderingContext2D, { width, height }: FrameSize, theme: DrawnTheme): void {
  context.beginPath();
  context.rect(-width / 2 - 6, -height / 2 - 6, width + 12, height + 12);
  context.strokeStyle = casingColour(theme);
  context.lineWidth = 5;
  context.stroke();
  context.strokeStyle = nameColours(theme).ink;
  context.lineWidth = 2;
  context.stroke();
}
