import type { Unit } from "../../model/unit.ts";
import type { DrawnTheme } from "../../state/explorer-state.ts";
import { canvasDensity } from "../canvas-density.ts";
import { drawSymbol } from "../symbols/draw-symbol.ts";
import { nameColours, sideColours } from "../symbols/side-colours.ts";

/** A picture drawn once and stamped every frame. Sizes in CSS pixels. */
export interface Sprite {
  readonly picture: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** Room for the largest symbol with its echelon and its selection frame. */
const symbolBox = 72;
const nameFont = '600 13.5px "Fira Sans Condensed", "Arial Narrow", sans-serif';
const detailFont = '400 11.5px "Fira Sans Condensed", "Arial Narrow", sans-serif';

/** Keeps symbols and names as pictures, because drawing a path or a letter costs far more than stamping one. */
export interface Sprites {
  readonly symbol: (unit: Unit, theme: DrawnTheme, hollow: boolean, selected: boolean) => Sprite;
  readonly name: (unit: Unit, theme: DrawnTheme, detail: string) => Sprite;
  /** Forgets all pictures: the fonts have arrived, or the screen's density changed. */
  readonly clear: () => void;
}

/** The pictures of one unit. Looked up without making a key, because a frame does it for every unit. */
interface OfUnit {
  readonly symbols: (Sprite | undefined)[];
  /** By theme, then by detail. */
  readonly names: Readonly<Record<DrawnTheme, Map<string, Sprite>>>;
}

/** An empty stock. */
export function createSprites(): Sprites {
  const stock = new Map<Unit, OfUnit>();
  const of = (unit: Unit): OfUnit => {
    let own = stock.get(unit);
    if (own === undefined) {
      own = { symbols: [], names: { light: new Map(), dark: new Map() } };
      stock.set(unit, own);
    }
    return own;
  };
  return {
    symbol: (unit, theme, hollow, selected) => {
      const { symbols } = of(unit);
      const index = (theme === "dark" ? 1 : 0) + (hollow ? 2 : 0) + (selected ? 4 : 0);
      const known = symbols[index];
      if (known !== undefined) return known;
      const made = paint(symbolBox, symbolBox, (context) => {
        context.translate(symbolBox / 2, symbolBox / 2);
        drawSymbol(context, unit, { theme, hollow, selected });
      });
      symbols[index] = made;
      return made;
    },
    name: (unit, theme, detail) => {
      const names = of(unit).names[theme];
      const known = names.get(detail);
      if (known !== undefined) return known;
      const made = namePicture(unit, theme, detail);
      names.set(detail, made);
      return made;
    },
    clear: () => stock.clear(),
  };
}

function paint(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): Sprite {
  const ratio = canvasDensity();
  const picture = document.createElement("canvas");
  picture.width = Math.ceil(width * ratio);
  picture.height = Math.ceil(height * ratio);
  const context = picture.getContext("2d");
  if (context !== null) {
    context.scale(ratio, ratio);
    draw(context);
  }
  return { picture, width, height };
}

function namePicture(unit: Unit, theme: DrawnTheme, detail: string): Sprite {
  const height = detail === "" ? 20 : 34;
  const width = Math.ceil(Math.max(textWidth(unit.shortName, nameFont), textWidth(detail, detailFont))) + 8;
  return paint(width, height, (context) => {
    context.textBaseline = "alphabetic";
    context.lineJoin = "round";
    const write = (text: string, font: string, colour: string, y: number): void => {
      context.font = font;
      context.strokeStyle = nameColours(theme).halo;
      context.lineWidth = 3.4;
      context.strokeText(text, 4, y);
      context.fillStyle = colour;
      context.fillText(text, 4, y);
    };
    write(unit.shortName, nameFont, sideColours(unit.side, theme).text, 14.5);
    if (detail !== "") write(detail, detailFont, nameColours(theme).ink2, 28);
  });
}

let measure: CanvasRenderingContext2D | null = null;

function textWidth(text: string, font: string): number {
  measure ??= document.createElement("canvas").getContext("2d");
  if (measure === null) return text.length * 7;
  measure.font = font;
  return measure.measureText(text).width;
}
