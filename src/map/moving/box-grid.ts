/** Width and height of a cell, in pixels: about a flag with its name. */
const cell = 64;

/** Boxes in cells, to find those at a point without asking all of them. */
export interface BoxGrid {
  /** Empties it and makes it cover a rectangle from 0, 0. */
  readonly clear: (width: number, height: number) => void;
  /** Adds a box of an item (a number of the caller's); an item may have several. What lies outside the rectangle is left out. */
  readonly add: (item: number, minX: number, minY: number, maxX: number, maxY: number) => void;
  /** The lowest item with a box in the point's cell that passes the test, -1 when there is none. */
  readonly lowestAt: (x: number, y: number, test: (item: number) => boolean) => number;
}

/** An empty grid. */
export function createBoxGrid(): BoxGrid {
  let columns = 0;
  let rows = 0;
  /** Newest entry of each cell, and of each entry the one before it in its cell; -1 for none. */
  let newest = new Int32Array();
  const before: number[] = [];
  const items: number[] = [];

  return {
    clear: (width, height) => {
      columns = Math.ceil(width / cell);
      rows = Math.ceil(height / cell);
      if (newest.length !== columns * rows) newest = new Int32Array(columns * rows);
      newest.fill(-1);
      before.length = 0;
      items.length = 0;
    },
    add: (item, minX, minY, maxX, maxY) => {
      const right = Math.min(Math.floor(maxX / cell), columns - 1);
      const bottom = Math.min(Math.floor(maxY / cell), rows - 1);
      for (let row = Math.max(Math.floor(minY / cell), 0); row <= bottom; row += 1) {
        for (let column = Math.max(Math.floor(minX / cell), 0); column <= right; column += 1) {
          const index = row * columns + column;
          before.push(newest[index] ?? -1);
          newest[index] = items.push(item) - 1;
        }
      }
    },
    lowestAt: (x, y, test) => {
      const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
      if (column < 0 || row < 0 || column >= columns || row >= rows) return -1;
      let lowest = -1;
      for (let entry = newest[row * columns + column] ?? -1; entry >= 0; entry = before[entry] ?? -1) {
        const item = items[entry] ?? -1;
        if ((lowest < 0 || item < lowest) && test(item)) lowest = item;
      }
      return lowest;
    },
  };
}
