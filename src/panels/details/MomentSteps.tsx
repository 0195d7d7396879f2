import { useCallback, useMemo, useRef } from "react";
import { instantOf, momentsOf, nextMoment, previousMoment, tellsOfMore, type Moment } from "../../chronicle/moments.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Instant } from "../../model/instant.ts";
import { holds } from "../../model/interval.ts";
import { useClockStep, useSpan } from "../../state/use-clock.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import "./card-head.css";
import { positionsOfFeature, positionsOfUnit } from "./positions-of.ts";

/**
 * Buttons in a card's header that step through its moments: the clock goes there, the map keeps in sight where it happened, and the
 * card its row. Nothing where none lies in the slider's range but the subject itself.
 */
export function MomentSteps({ subject }: { readonly subject: string }) {
  const { clock, store, camera } = useExplorer();
  const chronicle = useChronicle();
  const { panels } = useMessages();
  const account = useStore(store, (state) => state.account);
  const span = useSpan(clock);
  const group = useRef<HTMLDivElement>(null);
  const moments = useMemo(
    () => momentsOf(chronicle, subject, account).filter((moment) => holds(span, instantOf(moment))),
    [chronicle, subject, account, span],
  );
  const past = useClockStep(
    clock,
    useCallback((now: Instant) => moments.filter((moment) => instantOf(moment) <= now).length, [moments]),
  );
  const before = useClockStep(
    clock,
    useCallback((now: Instant) => previousMoment(moments, now)?.id ?? null, [moments]),
  );
  if (!tellsOfMore(moments, subject)) return null;

  const go = (moment: Moment | null): void => {
    if (moment === null) return;
    store.set({ opening: false });
    clock.seek(instantOf(moment));
    const there = positionsOfFeature(moment);
    const positions = there.length > 0 ? there : positionsOfUnit(chronicle, subject, account, clock.now());
    camera.ask({ kind: "reveal", positions });
    // The row is marked when React has heard of the new instant.
    const panel = group.current?.closest(".panel");
    requestAnimationFrame(() => panel?.querySelector(".moment--current")?.scrollIntoView({ block: "nearest" }));
  };
  return (
    <div ref={group} className="moment-steps">
      <StepButton
        name={panels.previousMoment}
        whyNot={before === null ? panels.noEarlierMoment : null}
        path="M15 5l-7 7 7 7"
        onPress={() => go(previousMoment(moments, clock.now()))}
      />
      <span className="moment-steps__count">
        {past}/{moments.length}
      </span>
      <StepButton
        name={panels.nextMoment}
        whyNot={past === moments.length ? panels.noLaterMoment : null}
        path="M9 5l7 7-7 7"
        onPress={() => go(nextMoment(moments, clock.now()))}
      />
    </div>
  );
}

interface StepButtonProps {
  readonly name: string;
  /** Why the button does nothing now; `null` where it does. */
  readonly whyNot: string | null;
  readonly path: string;
  readonly onPress: () => void;
}

/** Stays where it is and keeps the focus when there is nothing to step to, and says why. */
function StepButton({ name, whyNot, path, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="moment-steps__button"
      aria-label={name}
      aria-disabled={whyNot !== null}
      title={whyNot ?? name}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
        <path d={path} />
      </svg>
    </button>
  );
}
