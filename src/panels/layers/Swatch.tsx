import type { Side } from "../../model/side.ts";

/** What a legend explains; each is drawn as the map draws it. */
export type SwatchKind =
  | "road-attested"
  | "road-inferred"
  | "rail"
  | "doubt"
  | "front-soviet"
  | "front-western"
  | "halt-line"
  | "zone-roa"
  | "zone-insurgents"
  | "border-1937"
  | "border-today"
  | "places"
  | "own";

/** A sample of a line, zone or mark for the legend. */
export function Swatch({ kind }: { readonly kind: SwatchKind }) {
  return (
    <svg className="swatch" viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">
      {drawings[kind]}
    </svg>
  );
}

const roa = "var(--roa)";
const hatch = (side: Side, slope: 1 | -1) => (
  <g stroke={`var(--${side})`} strokeWidth="1.1" opacity="0.75">
    {[0, 6, 12, 18, 24, 30].map((x) => (
      <path key={x} d={slope === 1 ? `M${x - 5} 15L${x + 9} 3` : `M${x - 5} 3L${x + 9} 15`} />
    ))}
  </g>
);

const drawings: Readonly<Record<SwatchKind, React.ReactNode>> = {
  "road-attested": <path d="M1 9h32" stroke={roa} strokeWidth="2.6" />,
  "road-inferred": <path d="M1 9h32" stroke={roa} strokeWidth="2.6" strokeDasharray="6.5 5" />,
  rail: (
    <g stroke={roa}>
      <path d="M1 9h32" strokeWidth="1.4" />
      <path d="M6 6v6M14 6v6M22 6v6M30 6v6" strokeWidth="1" />
    </g>
  ),
  doubt: (
    <g>
      <circle
        cx="17"
        cy="9"
        r="7.5"
        fill={roa}
        fillOpacity="0.1"
        stroke={roa}
        strokeWidth="1.2"
        strokeDasharray="1.2 3.2"
        strokeLinecap="round"
      />
      <circle cx="17" cy="9" r="2.6" fill={roa} />
    </g>
  ),
  "front-soviet": (
    <g stroke="var(--red-army)">
      <path d="M1 11h32" strokeWidth="2.4" />
      <path d="M5 11V5M14 11V5M23 11V5M31 11V5" strokeWidth="1.2" />
    </g>
  ),
  "front-western": (
    <g stroke="var(--us-army)">
      <path d="M1 8h32" strokeWidth="2.4" />
      <path d="M1 12.4h32" strokeWidth="1" />
    </g>
  ),
  "halt-line": <path d="M1 9h32" stroke="var(--us-army)" strokeWidth="2" strokeDasharray="10 4 2 4" />,
  "zone-roa": hatch("roa", 1),
  "zone-insurgents": hatch("insurgents", -1),
  "border-1937": <path d="M1 9h32" stroke="var(--border)" strokeWidth="1.2" strokeDasharray="7 3 1.2 3" />,
  "border-today": <path d="M1 9h32" stroke="var(--border)" strokeWidth="1" strokeDasharray="1.2 3.2" />,
  places: (
    <g stroke="var(--ink)" strokeWidth="1.5" fill="none">
      <circle cx="9" cy="9" r="4" fill="var(--casing)" />
      <path d="M25 3v12M21 7h8" strokeWidth="1.8" />
    </g>
  ),
  own: <path d="M8 4h18l5 4v4l-5 4H8l-5-4V8z" fill="var(--casing)" stroke="var(--own)" strokeWidth="2" />,
};

/** A side's frame, solid for the army this is about and open for every other; `hollow` as an inferred position is drawn. */
export function SideSwatch({ side, hollow = false }: { readonly side: Side; readonly hollow?: boolean }) {
  const solid = side === "roa" && !hollow;
  const style = {
    fill: solid ? "var(--roa-fill)" : "var(--casing)",
    stroke: `var(--${side})`,
    strokeWidth: solid ? 1.5 : 2,
    strokeDasharray: hollow ? "3.6 2.4" : undefined,
  };
  const glyph = solid ? "var(--roa-glyph)" : `var(--${side})`;
  return (
    <svg className="swatch" viewBox="0 0 36 24" width="34" height="22" aria-hidden="true">
      {side === "insurgents" ? (
        <circle cx="18" cy="12" r="9" {...style} />
      ) : side === "red-army" ? (
        <path d="M3 12L18 2l15 10-15 10z" {...style} />
      ) : (
        <rect x="4" y="3" width="28" height="18" rx={side === "us-army" ? 8 : 0} {...style} />
      )}
      {side === "roa" || side === "wehrmacht" || side === "waffen-ss" ? (
        <path d="M4 3l28 18M32 3L4 21" stroke={glyph} strokeWidth="1.4" />
      ) : null}
      {side === "waffen-ss" ? <path d="M5.7 3v18M30.3 3v18" stroke={glyph} strokeWidth="3.4" /> : null}
      {side === "us-army" || side === "red-army" ? (
        <rect x="12" y="8.5" width="12" height="7" rx="3.5" fill="none" stroke={glyph} strokeWidth="1.4" />
      ) : null}
    </svg>
  );
}
