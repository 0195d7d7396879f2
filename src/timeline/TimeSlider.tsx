import { useEffect, useMemo, useRef, type ChangeEvent, type KeyboardEvent, type PointerEvent } from "react";
import { datedEvents } from "../chronicle/events-around.ts";
import { formatHour, hourNumber } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { select } from "../state/acts.ts";
import { usePlayback } from "../state/use-clock.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useNarrow } from "../state/use-screen.ts";
import { useStore } from "../state/use-store.ts";
import { dotAt, layAxis } from "./axis.ts";
import { AxisDrawing, type Rows } from "./AxisDrawing.tsx";
import { ChapterNames, DateNames } from "./AxisWords.tsx";
import { hourOf, isBusyDay, spokenTime } from "./clock-words.ts";
import "./playhead.css";
import { instantAfterKey } from "./time-keys.ts";
import { pointOnAxis } from "./point-on-axis.ts";
import { SliderTip } from "./SliderTip.tsx";
import "./time-slider.css";
import { togglePlay } from "./toggle-play.ts";
import { useWidth } from "./use-width.ts";

/** Steps of the native slider beneath the drawing; finer than a pixel on any screen. */
const resolution = 100_000;
/** A press that moves less than this, in pixels, is a click and may go to a dot. */
const clickSlack = 4;
const rowsWide: Rows = { dotsTop: 20, dotsBottom: 58, rulerTop: 60, rulerHeight: 10, height: 76 };
const rowsNarrow: Rows = { dotsTop: 0, dotsBottom: 30, rulerTop: 32, rulerHeight: 9, height: 46 };

/**
 * The slider: a native range input, so that every keyboard, finger and screen reader can work it, under a drawing of the days.
 * The playhead is moved by the frame and never by React.
 */
export function TimeSlider() {
  const explorer = useExplorer();
  const { clock, store } = explorer;
  const chronicle = useChronicle();
  const messages = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const showNights = useStore(store, (state) => state.nightOnSlider);
  const { pace } = usePlayback(clock);
  const narrow = useNarrow();
  const box = useRef<HTMLDivElement>(null);
  const past = useRef<HTMLDivElement>(null);
  const playhead = useRef<HTMLDivElement>(null);
  const hour = useRef<HTMLSpanElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const pressedAt = useRef<number | null>(null);
  const width = useWidth(box);
  const rows = narrow ? rowsNarrow : rowsWide;
  const events = useMemo(() => datedEvents(chronicle, account, pace.span), [chronicle, account, pace]);
  const axis = useMemo(
    () => layAxis(pace, Math.max(width, 1), events, chronicle.dataset.chapters, showNights ? (narrow ? 9 : 13) : Infinity),
    [pace, width, events, chronicle, showNights, narrow],
  );

  useEffect(
    function followClock() {
      let shownHour = NaN;
      const frame = (): void => {
        const now = clock.now();
        const x = pace.toPosition(now) * width;
        if (playhead.current !== null) playhead.current.style.transform = `translateX(${x.toFixed(2)}px)`;
        if (past.current !== null) past.current.style.clipPath = `inset(0 ${(width - x).toFixed(2)}px 0 0)`;
        if (hourNumber(now) === shownHour) return;
        shownHour = hourNumber(now);
        input.current?.setAttribute("aria-valuetext", spokenTime(pace, now, language, messages));
        if (input.current !== null) input.current.value = String(Math.round(pace.toPosition(now) * resolution));
        if (hour.current !== null) {
          hour.current.textContent = isBusyDay(pace, now) ? formatHour(hourOf(now), language) : "";
          hour.current.classList.toggle("playhead__hour--left", x > width - 60);
        }
      };
      frame();
      return clock.onFrame(frame);
    },
    [clock, pace, width, language, messages],
  );

  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    clock.seek(pace.toInstant(Number(target.value) / resolution));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === " ") {
      event.preventDefault();
      togglePlay(explorer);
      return;
    }
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : instantAfterKey(event.key, clock.now(), pace);
    if (next === null) return;
    event.preventDefault();
    clock.seek(next);
  };
  const release = (event: PointerEvent<HTMLInputElement>): void => {
    if (pressedAt.current === null || Math.abs(pressedAt.current - event.clientX) > clickSlack) return;
    const { x, height } = pointOnAxis(event, event.currentTarget, rows);
    const dot = dotAt(axis, x, height);
    if (dot === undefined) return;
    clock.seek(dot.event.when.at);
    select(store, dot.event.id);
  };

  return (
    <div className="time-slider">
      {narrow ? null : <ChapterNames axis={axis} />}
      <div className="time-slider__box" ref={box} style={{ height: rows.height }}>
        <AxisDrawing axis={axis} rows={rows} past={false} />
        <div className="time-slider__past" ref={past}>
          <AxisDrawing axis={axis} rows={rows} past />
        </div>
        <input
          ref={input}
          type="range"
          className="time-slider__input"
          min={0}
          max={resolution}
          step={1}
          defaultValue={0}
          aria-label={messages.timeline.time}
          aria-valuetext={spokenTime(pace, clock.now(), language, messages)}
          onChange={change}
          onKeyDown={key}
          onPointerDown={(event) => {
            pressedAt.current = event.clientX;
          }}
          onPointerUp={release}
        />
        <SliderTip axis={axis} rows={rows} events={events} slider={input} />
        <div className="playhead" ref={playhead} aria-hidden="true">
          <span className="playhead__line" style={{ height: rows.rulerTop + 4 }} />
          <span className="playhead__grip" style={{ top: rows.rulerTop - 7 }} />
          <span className="playhead__hour" ref={hour} />
        </div>
      </div>
      <DateNames axis={axis} />
      {narrow ? null : <p className="time-slider__key">{messages.timeline.key(events.length)}</p>}
    </div>
  );
}
