import { memo } from "react";
import "./axis.css";
import { dotRadius, type Axis } from "./axis.ts";

/** Heights of the slider's rows in CSS pixels, counted from its top. */
export interface Rows {
  readonly dotsBottom: number;
  readonly dotsTop: number;
  readonly rulerTop: number;
  readonly rulerHeight: number;
  readonly height: number;
}

/** The part of the slider that stands still: nights, dots and ruler. Drawn twice, once as past and once as future. */
export const AxisDrawing = memo(function AxisDrawing({
  axis,
  rows,
  past,
}: {
  readonly axis: Axis;
  readonly rows: Rows;
  readonly past: boolean;
}) {
  return (
    <svg
      className={past ? "axis axis--past" : "axis axis--future"}
      width={axis.width}
      height={rows.height}
      viewBox={`0 0 ${axis.width} ${rows.height}`}
      aria-hidden="true"
    >
      {past ? null : (
        <g className="axis__nights">
          {axis.nights.map(({ x, width }) => (
            <rect key={x} x={x} y={rows.dotsTop} width={width} height={rows.rulerTop - rows.dotsTop} />
          ))}
        </g>
      )}
      <path className="axis__dots" d={axis.dots.map(({ x, y }) => dot(x, rows.dotsBottom - y)).join("")} />
      {past ? (
        <rect className="axis__played" x="0" y={rows.rulerTop + rows.rulerHeight + 1} width={axis.width} height="3" />
      ) : (
        <g className="axis__ruler">
          <rect x="0.5" y={rows.rulerTop + 0.5} width={axis.width - 1} height={rows.rulerHeight - 1} />
          {axis.cells.map(({ x, width }, index) =>
            index % 2 === 0 ? (
              <rect key={x} className="axis__cell" x={x} y={rows.rulerTop + 2} width={width} height={rows.rulerHeight - 4} />
            ) : null,
          )}
          {axis.hourTicks.map((x) => (
            <line key={x} x1={x} x2={x} y1={rows.rulerTop + rows.rulerHeight - 4} y2={rows.rulerTop + rows.rulerHeight} />
          ))}
        </g>
      )}
    </svg>
  );
});

function dot(x: number, y: number): string {
  const radius = dotRadius;
  return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}
