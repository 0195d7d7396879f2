import { formatDayNumber, formatDayShort } from "../i18n/format.ts";
import { useLanguage } from "../i18n/use-messages.ts";
import { instant } from "../model/instant.ts";
import { dayStart } from "../model/prague-clock.ts";
import { useClockStep } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import "./axis.css";
import { dateLabels, type Axis } from "./axis.ts";

/** Room for one letter of a chapter's name, in pixels; a name that would be cut is left out. */
const letterWidth = 6.2;

/** The names of chapters above the slider; the current one stands out. */
export function ChapterNames({ axis }: { readonly axis: Axis }) {
  const { clock } = useExplorer();
  const current = useClockStep(clock, (now) => axis.chapters.findLast(({ chapter }) => chapter.start <= now)?.chapter.id ?? null);
  return (
    <div className="axis-chapters" aria-hidden="true">
      {axis.chapters.map(({ chapter, x, width }) => (
        <span
          key={chapter.id}
          className={chapter.id === current ? "axis-chapter axis-chapter--current" : "axis-chapter"}
          style={{ left: x, maxWidth: Math.max(width - 4, 0) }}
        >
          {width > chapter.title.length * letterWidth + 10 ? chapter.title : ""}
        </span>
      ))}
    </div>
  );
}

/** Dates under the ruler: the current day always among them. */
export function DateNames({ axis }: { readonly axis: Axis }) {
  const { clock } = useExplorer();
  const language = useLanguage();
  const current = useClockStep(clock, (now): number => dayStart(now));
  const labels = dateLabels(axis, instant(current));
  return (
    <div className="axis-dates" aria-hidden="true">
      {labels.map(({ day, x, isMonthStart, isCurrent }) => (
        <span key={day} className={isCurrent ? "axis-date axis-date--current" : "axis-date"} style={{ left: x }}>
          {isMonthStart || isCurrent ? formatDayShort(day, language) : formatDayNumber(day, language)}
        </span>
      ))}
    </div>
  );
}
