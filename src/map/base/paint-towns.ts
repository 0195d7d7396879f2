import type { Box } from "../labels/box.ts";
import type { LabelPosition } from "../labels/place-labels.ts";
import type { BaseTokens } from "./base-tokens.ts";
import type { LaidTown } from "./lay-towns.ts";
import { quarterHand, secondLine, townSizes } from "./town-hand.ts";

/** Draws rings and names. */
export function paintTowns(context: CanvasRenderingContext2D, laid: readonly LaidTown[], tokens: BaseTokens): void {
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  for (const { rank, x, y } of laid) {
    if (rank !== "quarter")
      paintRing(context, x, y, townSizes[rank].ring, rank === 4 ? tokens.smallTown : tokens.town, tokens.casing, rank === 1);
  }
  for (const { name, secondName, rank, box, position } of laid) {
    if (rank === "quarter") {
      paintSpaced(context, name, box, tokens);
      continue;
    }
    const { font, line } = townSizes[rank];
    const [x, align] = edgeOf(box, position);
    context.textAlign = align;
    context.font = font;
    writeHaloed(context, name, x, box.minY + line * 0.76, rank === 4 ? tokens.smallTown : tokens.town, tokens.halo);
    if (secondName === "") continue;
    context.font = secondLine.font;
    writeHaloed(context, secondName, x, box.minY + line + secondLine.line * 0.72, tokens.inkSecond, tokens.halo);
  }
}

function paintRing(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  ink: string,
  casing: string,
  hasDot: boolean,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = 3.4;
  context.strokeStyle = casing;
  context.stroke();
  context.fillStyle = casing;
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = ink;
  context.stroke();
  if (!hasDot) return;
  context.beginPath();
  context.arc(x, y, 1.3, 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
}

function paintSpaced(context: CanvasRenderingContext2D, text: string, box: Box, tokens: BaseTokens): void {
  context.font = quarterHand.font;
  context.textAlign = "left";
  const letters = Array.from(text);
  const at = letters.map(
    (_, index) => box.minX + context.measureText(letters.slice(0, index).join("")).width + index * quarterHand.spacing,
  );
  const y = box.minY + quarterHand.line * 0.76;
  context.lineWidth = 3;
  context.strokeStyle = tokens.halo;
  letters.forEach((letter, index) => context.strokeText(letter, at[index] ?? 0, y));
  context.fillStyle = tokens.regionText;
  letters.forEach((letter, index) => context.fillText(letter, at[index] ?? 0, y));
}

function writeHaloed(context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string, halo: string): void {
  context.lineWidth = 3;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** Where the text of a label begins: on the side of its ring. */
function edgeOf({ minX, maxX }: Box, position: LabelPosition): readonly [x: number, align: CanvasTextAlign] {
  if (position.endsWith("right")) return [minX, "left"];
  if (position.endsWith("left")) return [maxX, "right"];
  return [(minX + maxX) / 2, "center"];
}
