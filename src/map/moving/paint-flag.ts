import type { DrawnTheme } from "../../state/explorer-state.ts";
import { frameSize } from "../symbols/frame-path.ts";
import { casingColour, sideColours } from "../symbols/side-colours.ts";
import type { MovingUnit } from "./moving-unit.ts";
import type { Sprites } from "./sprites.ts";

/** How all flags of a frame are drawn. */
export interface FlagStyle {
  readonly theme: DrawnTheme;
  readonly sprites: Sprites;
  /** Id of the selected unit. */
  readonly selection: string | null;
  /** Words under a unit's name: the commander, or that the place is inferred or unknown. */
  readonly detailOf: (moving: MovingUnit) => string;
}

/**
 * Draws the dot at the unit's position, the wedge that shows where it goes, the leader, the symbol and, but for a ghost, the name; as far
 * as there is room. Allocates nothing.
 */
export function paintFlag(context: CanvasRenderingContext2D, moving: MovingUnit, style: FlagStyle): void {
  const { unit, x, y, located } = moving;
  const colours = sideColours(unit.side, style.theme);
  const unknown = located.state === "unknown";
  const hollow = unknown || located.certainty !== "attested";
  const flagX = Math.round(x + moving.offsetX);
  const flagY = Math.round(y + moving.offsetY);
  context.globalAlpha = moving.ghost ? 0.42 : unknown ? 0.55 : 1;
  context.lineCap = "butt";
  if (!moving.isFolded) {
    stroke(context, x, y, flagX, flagY, casingColour(style.theme), 3.4);
    stroke(context, x, y, flagX, flagY, colours.mark, 1.2);
  }
  dot(context, x, y, casingColour(style.theme), 5);
  dot(context, x, y, colours.mark, 3.2);
  if (located.state === "moving") wedge(context, moving, colours.mark, casingColour(style.theme));
  if (!moving.isFolded) paintSymbol(context, moving, style, flagX, flagY, hollow);
  context.globalAlpha = 1;
}

function paintSymbol(
  context: CanvasRenderingContext2D,
  moving: MovingUnit,
  style: FlagStyle,
  flagX: number,
  flagY: number,
  hollow: boolean,
): void {
  const { unit } = moving;
  const symbol = style.sprites.symbol(unit, style.theme, hollow || moving.ghost, unit.id === style.selection);
  context.drawImage(symbol.picture, flagX - symbol.width / 2, flagY - symbol.height / 2, symbol.width, symbol.height);
  if (!moving.ghost && moving.isNamed) {
    const detail = style.detailOf(moving);
    const name = style.sprites.name(unit, style.theme, detail);
    const gap = frameSize(unit.side, unit.echelon).width / 2 + 3;
    const nameX = moving.nameSide === "right" ? flagX + gap : flagX - gap - name.width;
    context.drawImage(name.picture, Math.round(nameX), Math.round(flagY - (detail === "" ? 10 : 15)), name.width, name.height);
  }
}

function stroke(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  toX: number,
  toY: number,
  colour: string,
  width: number,
): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(toX, toY);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** Fills a circle; lengths in CSS pixels. */
function dot(context: CanvasRenderingContext2D, x: number, y: number, colour: string, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** A triangle ahead of the dot. A halted or fighting unit has none. */
function wedge(context: CanvasRenderingContext2D, { unit, x, y, located }: MovingUnit, colour: string, casing: string): void {
  const speed = Math.hypot(located.dx, located.dy);
  if (speed === 0) return;
  const length = unit.echelon === "division" || unit.echelon === "corps" ? 12 : 8.5;
  const ux = located.dx / speed;
  const uy = located.dy / speed;
  const baseX = x + ux * 7;
  const baseY = y + uy * 7;
  context.beginPath();
  context.moveTo(baseX + ux * length, baseY + uy * length);
  context.lineTo(baseX - uy * length * 0.52, baseY + ux * length * 0.52);
  context.lineTo(baseX + uy * length * 0.52, baseY - ux * length * 0.52);
  context.closePath();
  context.strokeStyle = casing;
  context.lineWidth = 2.4;
  context.lineJoin = "round";
  context.stroke();
  context.fillStyle = colour;
  context.fill();
}
