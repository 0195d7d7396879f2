import { knotAt, prepareTrack, type PreparedTrack } from "../../src/chronicle/prepared-track.ts";
import { mercatorX, mercatorY } from "../../src/model/mercator.ts";
import { dayMs } from "../../src/model/instant.ts";
import { sides } from "../../src/model/side.ts";
import { sideColours } from "../../src/map/symbols/side-colours.ts";
import { camera } from "./camera.ts";
import { dotRadius, trailDays, trailWidth, type Contender } from "./contender.ts";

interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/**
 * A canvas and nothing else: no map, no pan or zoom, nothing to click, one thin even line for each trail and one dot for each
 * unit, drawn afresh every frame with a path for each colour.
 */
export const contender: Contender = {
  mount: (stage, tracks) => {
    const canvas = document.createElement("canvas");
    canvas.width = stage.clientWidth;
    canvas.height = stage.clientHeight;
    stage.append(canvas);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("this browser offers no canvas");
    const scale = 256 * 2 ** camera.zoom;
    const view = {
      scale,
      left: mercatorX(camera.center.lon) - canvas.width / 2 / scale,
      top: mercatorY(camera.center.lat) - canvas.height / 2 / scale,
    };
    const bySide = sides.map((side, place) => ({
      colour: sideColours(side, "light").mark,
      tracks: tracks.filter((_, index) => index % sides.length === place).map((track) => prepareTrack(track)),
    }));
    return {
      show: (at) => {
        context.clearRect(0, 0, canvas.width, canvas.height);
        context.lineWidth = trailWidth;
        for (const { colour, tracks: own } of bySide) {
          context.strokeStyle = colour;
          context.fillStyle = colour;
          context.beginPath();
          for (const track of own) traceTrail(context, track, at, view);
          context.stroke();
          for (const track of own) drawDot(context, track, at, view);
        }
      },
      remove: () => canvas.remove(),
    };
  },
};

function traceTrail(context: CanvasRenderingContext2D, { times, xs, ys }: PreparedTrack, at: number, view: View): void {
  const since = at - trailDays * dayMs;
  const first = knotAt(times, since);
  const last = knotAt(times, at);
  if (first < 0) context.moveTo(((xs[0] ?? 0) - view.left) * view.scale, ((ys[0] ?? 0) - view.top) * view.scale);
  else
    context.moveTo(between(times, xs, first, since, view.left, view.scale), between(times, ys, first, since, view.top, view.scale));
  for (let knot = first + 1; knot <= last; knot += 1)
    context.lineTo(((xs[knot] ?? 0) - view.left) * view.scale, ((ys[knot] ?? 0) - view.top) * view.scale);
  context.lineTo(between(times, xs, last, at, view.left, view.scale), between(times, ys, last, at, view.top, view.scale));
}

/** A path of its own for each: of many circles in one, a browser without a graphics card is slower. */
function drawDot(context: CanvasRenderingContext2D, { times, xs, ys }: PreparedTrack, at: number, view: View): void {
  const last = knotAt(times, at);
  context.beginPath();
  context.arc(
    between(times, xs, last, at, view.left, view.scale),
    between(times, ys, last, at, view.top, view.scale),
    dotRadius,
    0,
    2 * Math.PI,
  );
  context.fill();
}

/** One canvas coordinate of a unit on its way from a knot to the next. */
function between(times: Float64Array, values: Float64Array, knot: number, at: number, origin: number, scale: number): number {
  const value = values[knot] ?? 0;
  const next = values[knot + 1] ?? value;
  const start = times[knot] ?? 0;
  const length = (times[knot + 1] ?? start) - start;
  const share = length === 0 ? 0 : (at - start) / length;
  return (value + (next - value) * share - origin) * scale;
}
