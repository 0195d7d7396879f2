/** A rectangle on the screen in CSS pixels, y growing downward. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A square around a point, as far from it on each side as `half`. */
export function squareAround(x: number, y: number, half: number): Box {
  return { minX: x - half, minY: y - half, maxX: x + half, maxY: y + half };
}

/** A box that reaches farther on each side; less far where `by` is negative. */
export function grown({ minX, minY, maxX, maxY }: Box, by: number): Box {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by };
}

/** A box of the same size, so far to the right and down. */
export function moved({ minX, minY, maxX, maxY }: Box, x: number, y: number): Box {
  return { minX: minX + x, minY: minY + y, maxX: maxX + x, maxY: maxY + y };
}
