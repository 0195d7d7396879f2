import { useId, useMemo } from "react";
import { tracksOf } from "../../chronicle/chronicle.ts";
import { momentsOf } from "../../chronicle/moments.ts";
import { positionAt, type UnitState } from "../../chronicle/position-at.ts";
import { formatDistance, formatNumber, hourNumber } from "../../i18n/format.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { hourMs, instant } from "../../model/instant.ts";
import type { Unit } from "../../model/unit.ts";
import { useClockStep } from "../../state/use-clock.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { CertaintyMark } from "../CertaintyMark.tsx";
import { AccountSwitch } from "./AccountSwitch.tsx";
import { Moments } from "./Moments.tsx";
import { numberSources } from "./numbered-sources.ts";
import { SourceList, SourceNumbers } from "./Sources.tsx";
import { UnitLink } from "./UnitLink.tsx";

/** The line under a unit's name: its side and size, and its names in other languages. */
export function UnitHeading({ unit }: { readonly unit: Unit }) {
  const { panels, words } = useMessages();
  const names = Object.entries(unit.names).filter(([, name]) => name !== unit.name);
  return (
    <>
      <p className="names-line">
        {words.side[unit.side]}, {panels.echelon[unit.echelon]}
      </p>
      {names.length === 0 ? null : (
        <p className="names-line">
          {names.map(([language, name], index) => (
            <span key={language} lang={language}>
              {index === 0 ? "" : " · "}
              {name}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** A unit's card: where it is now, what it did day by day, who led it, what it was raised from, and its strength by source. */
export function UnitCard({ unit }: { readonly unit: Unit }) {
  const { chronicle, store } = useExplorer();
  const { panels } = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const listId = useId();
  const moments = useMemo(() => momentsOf(chronicle, unit.id, account), [chronicle, unit, account]);
  const numbered = useMemo(
    () =>
      numberSources([
        unit.cites,
        ...unit.commanders.map(({ cites }) => cites),
        unit.backgroundCites,
        ...unit.strength.map(({ cites }) => cites),
        ...moments.map(({ basis }) => basis.cites),
      ]),
    [unit, moments],
  );
  const isRival = chronicle.dataset.tracks.some((track) => track.unit === unit.id && track.account !== null);
  return (
    <>
      <Now unit={unit} />
      <dl className="facts">
        {unit.commanders.length === 0 ? null : <dt>{unit.commanders.length === 1 ? panels.commander : panels.commanders}</dt>}
        {unit.commanders.map(({ name, cites }) => (
          <dd key={name}>
            {name}
            <SourceNumbers cites={cites} numbered={numbered} listId={listId} />
          </dd>
        ))}
        {unit.parent === null ? null : (
          <>
            <dt>{panels.partOf}</dt>
            <dd>
              <UnitLink id={unit.parent} />
            </dd>
          </>
        )}
      </dl>
      {unit.raisedFrom === null && unit.background === null ? null : (
        <section className="card-section">
          <h3>{unit.raisedFrom === null ? panels.background : panels.raisedFrom}</h3>
          <p>
            {[unit.raisedFrom, unit.background].filter((text) => text !== null).join(" ")}
            <SourceNumbers cites={[...unit.backgroundCites, ...unit.cites]} numbered={numbered} listId={listId} />
          </p>
        </section>
      )}
      {unit.strength.length === 0 ? null : (
        <section className="card-section">
          <h3>{panels.strength}</h3>
          <ul className="strength">
            {unit.strength.map(({ when, men, text, cites }) => (
              <li key={`${when} ${text}`}>
                {men === null ? null : <strong>{formatNumber(men, language)}</strong>} {text}
                <SourceNumbers cites={cites} numbered={numbered} listId={listId} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {isRival ? <AccountSwitch /> : null}
      <Moments heading={panels.whatItDid} moments={moments} own={unit.id} numbered={numbered} listId={listId} />
      <SourceList numbered={numbered} listId={listId} />
    </>
  );
}

/** Where the unit is at the hour the map shows, and how sure that is. */
function Now({ unit }: { readonly unit: Unit }) {
  const { chronicle, clock, store } = useExplorer();
  const { panels, words } = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const hour = useClockStep(clock, hourNumber);
  const track = tracksOf(chronicle.dataset, account).find((each) => each.unit === unit.id);
  if (track === undefined) return null;
  const { state, certainty, withinMetres } = positionAt(track, instant(hour * hourMs));
  const says: Readonly<Record<UnitState, string>> = {
    moving: panels.nowMoving,
    halted: panels.nowHalted,
    unknown: panels.nowUnknown,
    before: panels.nowBefore,
    after: panels.nowAfter,
  };
  const known = (state === "moving" || state === "halted") && certainty !== null && withinMetres !== null;
  return (
    <p className="certainty-line">
      {known ? <CertaintyMark certainty={certainty} named={false} /> : null}
      {panels.now}: {says[state]}
      {known
        ? `, ${words.certainty[certainty].toLocaleLowerCase(language)}, ${panels.within(formatDistance(withinMetres, language))}`
        : ""}
    </p>
  );
}
