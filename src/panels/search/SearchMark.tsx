import type { UnitSide } from "../../model/side.ts";
import type { Findable } from "./search-index.ts";

const drawings = {
  place: <circle cx="12" cy="12" r="4.6" strokeWidth="1.8" />,
  event: <circle cx="12" cy="12" r="3" fill="currentColor" stroke="none" />,
  person: <path d="M12 4.5a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 0 1 0-7.2zM4.8 20c.6-4 3.4-6 7.2-6s6.6 2 7.2 6" strokeWidth="1.8" />,
} as const;

const rectangle = "M3 6h18v12H3z";
/** The frame of each side's symbols, small. */
const frames: Readonly<Record<UnitSide, string>> = {
  own: rectangle,
  roa: rectangle,
  wehrmacht: rectangle,
  "waffen-ss": `${rectangle}M5 6v12M19 6v12`,
  insurgents: "M12 5a7 7 0 1 1 0 14a7 7 0 0 1 0-14z",
  "us-army": "M9 6h6a6 6 0 0 1 0 12H9A6 6 0 0 1 9 6z",
  "red-army": "M12 4l10 8-10 8-10-8z",
};

/** What kind of thing a find is, as the map draws it; decoration, since the word stands beside it. */
export function SearchMark({ kind, side }: { readonly kind: Findable["kind"]; readonly side: UnitSide | null }) {
  return (
    <svg className="search__mark" viewBox="0 0 24 24" width="34" height="22" aria-hidden="true" fill="none" stroke="currentColor">
      {kind === "unit" ? (
        <path
          d={frames[side ?? "roa"]}
          stroke={`var(--${side ?? "roa"})`}
          fill={side === "roa" ? "var(--roa-fill)" : "none"}
          strokeWidth="2"
        />
      ) : (
        drawings[kind]
      )}
    </svg>
  );
}
