import { useId, useMemo } from "react";
import { tracksOf } from "../../chronicle/chronicle.ts";
import { momentsOf } from "../../chronicle/moments.ts";
import { positionAt, type UnitState } from "../../chronicle/position-at.ts";
import { formatDistance, hourNumber } from "../../i18n/format.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { hourMs, instant } from "../../model/instant.ts";
import type { UnitText } from "../../model/texts.ts";
import type { Unit } from "../../model/unit.ts";
import { useClockStep } from "../../state/use-clock.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useNarrow } from "../../state/use-screen.ts";
import { useStore } from "../../state/use-store.ts";
import { useFeatureTexts, useUnitTexts } from "../../state/use-texts.ts";
import { CertaintyMark } from "../CertaintyMark.tsx";
import { AccountSwitch } from "./AccountSwitch.tsx";
import { Moments } from "./Moments.tsx";
import { numberSources } from "./numbered-sources.ts";
import { SourceList, SourceNumbers } from "./Sources.tsx";
import { boundTitle, titleOfUnit } from "./title-of-card.ts";
import { UnitBackground } from "./UnitBackground.tsx";
import { UnitLink } from "./UnitLink.tsx";
import { UnitNames } from "./UnitNames.tsx";

const noUnitText: UnitText = { commanders: [], raisedFrom: null, background: null, backgroundCites: [], strength: [], cites: [] };

/** The line under a unit's name: its side and size. */
export function UnitHeading({ unit }: { readonly unit: Unit }) {
  const { panels, words } = useMessages();
  return (
    <p className="names-line">
      {words.side[unit.side]}, {panels.echelon[unit.echelon]}
    </p>
  );
}

/** A unit's card: where it is now, who led it, and day by day what it did; what it was raised from and its strength are folded away. */
export function UnitCard({ unit }: { readonly unit: Unit }) {
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const { panels } = useMessages();
  const account = useStore(store, (state) => state.account);
  const listId = useId();
  const moments = useMemo(() => momentsOf(chronicle, unit.id, account), [chronicle, unit, account]);
  const textOf = useFeatureTexts(moments.map(({ layer }) => layer));
  const text = useUnitTexts()[unit.id] ?? noUnitText;
  const numbered = numberSources([
    text.cites,
    ...text.commanders.map(({ cites }) => cites),
    text.backgroundCites,
    ...text.strength.map(({ cites }) => cites),
    ...moments.map((moment) => textOf(moment).cites),
  ]);
  // Where the title is the short name for want of room, the whole one stands below it, and those in other languages are folded away.
  const isShort = titleOfUnit(unit, useNarrow()) !== unit.name;
  const isRival = chronicle.dataset.tracks.some((track) => track.unit === unit.id && track.account !== null);
  return (
    <>
      {isShort ? <p className="names-line">{boundTitle(unit.name)}</p> : <UnitNames unit={unit} />}
      <Now unit={unit} />
      <dl className="facts">
        {text.commanders.length === 0 ? null : <dt>{text.commanders.length === 1 ? panels.commander : panels.commanders}</dt>}
        {text.commanders.map(({ name, cites }) => (
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
      <UnitBackground text={text} open={moments.length === 0} numbered={numbered} listId={listId}>
        {isShort ? <UnitNames unit={unit} /> : null}
      </UnitBackground>
      {isRival ? <AccountSwitch brief /> : null}
      <Moments heading={panels.whatItDid} moments={moments} textOf={textOf} own={unit.id} numbered={numbered} listId={listId} />
      <SourceList numbered={numbered} listId={listId} />
    </>
  );
}

/** Where the unit is at the hour the map shows, and how sure that is. */
function Now({ unit }: { readonly unit: Unit }) {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
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
