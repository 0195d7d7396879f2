import type { Chapter } from "../model/dataset.ts";
import type { HistoricalEvent } from "../model/feature.ts";
import type { Instant } from "../model/instant.ts";
import { dayBoundaries, pragueWallMs } from "../model/prague-clock.ts";
import type { Pace } from "../state/pace.ts";
import { nightsBetween } from "./nights.ts";

/** One day on the slider's ruler, in pixels from its left end. */
export interface Cell {
  readonly start: Instant;
  readonly x: number;
  readonly width: number;
}

/** One dated event: the middle of its dot in pixels; `y` counts up from the ruler. */
export interface Dot {
  readonly event: HistoricalEvent;
  readonly x: number;
  readonly y: number;
}

/** A stretch of the slider, in pixels from its left end. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Everything the slider draws that does not move. Lengths in CSS pixels. */
export interface Axis {
  readonly width: number;
  readonly days: readonly Cell[];
  /** Cells of the ruler: a day each, or a week each while days are narrower than 3 pixels. */
  readonly cells: readonly Cell[];
  readonly hourTicks: readonly number[];
  readonly nights: readonly Stretch[];
  readonly dots: readonly Dot[];
  readonly chapters: readonly { readonly chapter: Chapter; readonly x: number; readonly width: number }[];
}

/** From the middle of a dot to that of the next beside it and above it, in pixels. */
const [pitchX, pitchY] = [4, 4.3];
/** Of a dot, in pixels. */
export const dotRadius = 1.6;
/** A pointer this near to the middle of a dot means the dot. */
const dotReach = 4;
/** A column that is full shows no more; the exact count stands in its tooltip (`SliderTip`). */
const highestColumn = 8;

/**
 * Lays the slider out for a width. The same pace that playback follows gives each day its room; nights are drawn in days that are at
 * least `nightFrom` pixels wide.
 */
export function layAxis(
  pace: Pace,
  width: number,
  events: readonly HistoricalEvent[],
  chapters: readonly Chapter[],
  nightFrom: number,
): Axis {
  const toX = (at: Instant): number => pace.toPosition(at) * width;
  const boundaries = dayBoundaries(pace.span.start, pace.span.end);
  const days = boundaries.slice(1).map((end, index) => {
    const start = boundaries[index] ?? end;
    return { start, x: toX(start), width: toX(end) - toX(start) };
  });
  return {
    width,
    days,
    cells: rulerCells(days),
    hourTicks: days.filter((day) => day.width >= 44).flatMap((day) => [6, 12, 18].map((hour) => day.x + (day.width * hour) / 24)),
    nights: nightsBetween(pace.span)
      .map(({ start, end }) => ({
        x: toX(start),
        width: toX(end) - toX(start),
        day: days.findLast((day) => start >= day.start),
      }))
      .filter(({ day }) => (day?.width ?? 0) >= nightFrom)
      .map(({ x, width: nightWidth }) => ({ x, width: nightWidth })),
    dots: stackDots(events, toX),
    chapters: chapters.map((chapter, index) => {
      const x = toX(chapter.start);
      const next = chapters[index + 1];
      return { chapter, x, width: (next === undefined ? width : toX(next.start)) - x };
    }),
  };
}

/** Narrow days are joined to weeks, so that the ruler stays a ruler and does not turn grey. */
function rulerCells(days: readonly Cell[]): readonly Cell[] {
  const cells: Cell[] = [];
  let index = 0;
  while (index < days.length) {
    const day = days[index];
    if (day === undefined) break;
    let count = 1;
    if (day.width < 3) while (count < 7 && (days[index + count]?.width ?? 9) < 3) count += 1;
    const last = days[index + count - 1] ?? day;
    cells.push({ start: day.start, x: day.x, width: last.x + last.width - day.x });
    index += count;
  }
  return cells;
}

/** The dot under a point, in pixels from the axis' left end and upward from the foot of the dots. */
export function dotAt({ dots }: Axis, x: number, height: number): Dot | undefined {
  return dots.find((dot) => Math.hypot(dot.x - x, dot.y - height) < dotReach);
}

function stackDots(events: readonly HistoricalEvent[], toX: (at: Instant) => number): readonly Dot[] {
  const columns = new Map<number, number>();
  return events.flatMap((event) => {
    const column = Math.round(toX(event.when.at) / pitchX);
    const height = columns.get(column) ?? 0;
    columns.set(column, height + 1);
    return height >= highestColumn ? [] : [{ event, x: column * pitchX, y: dotRadius + height * pitchY }];
  });
}

/** A date under the ruler. */
export interface DateLabel {
  readonly day: Instant;
  readonly x: number;
  readonly isMonthStart: boolean;
  readonly isCurrent: boolean;
}

/** Room one label needs, in pixels: a bare day number, or a day with its month. */
const labelRoom = { number: 20, month: 46 } as const;

/** Chooses the dates that fit: the current day, the first day, the starts of months, then the widest days. */
export function dateLabels(axis: Axis, current: Instant): readonly DateLabel[] {
  const first = axis.days[0]?.start;
  const isMonthStart = (day: Cell): boolean => new Date(pragueWallMs(day.start)).getUTCDate() === 1;
  const label = (day: Cell): DateLabel => ({
    day: day.start,
    // Kept off the ends, where half of it would be cut.
    x: Math.min(Math.max(day.width > 30 ? day.x + day.width / 2 : day.x, 16), axis.width - 16),
    isMonthStart: isMonthStart(day) || day.start === first,
    isCurrent: day.start === current,
  });
  const order = axis.days.toSorted(
    (a, b) =>
      Number(b.start === current) - Number(a.start === current) ||
      Number(b.start === first) - Number(a.start === first) ||
      Number(isMonthStart(b)) - Number(isMonthStart(a)) ||
      b.width - a.width ||
      a.x - b.x,
  );
  const chosen: DateLabel[] = [];
  for (const day of order) {
    const candidate = label(day);
    const half = (each: DateLabel): number => (each.isMonthStart || each.isCurrent ? labelRoom.month : labelRoom.number) / 2;
    if (chosen.every((other) => Math.abs(other.x - candidate.x) > half(other) + half(candidate))) chosen.push(candidate);
  }
  return chosen.toSorted((a, b) => a.x - b.x);
}
