import { useId, useMemo } from "react";
import { momentsOf, tellsOfMore } from "../../chronicle/moments.ts";
import { formatDistance } from "../../i18n/format.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import type { Feature } from "../../model/feature.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { useFeatureTexts } from "../../state/use-texts.ts";
import { CertaintyMark } from "../CertaintyMark.tsx";
import { DateButton } from "../DateButton.tsx";
import { AccountSwitch } from "./AccountSwitch.tsx";
import { FeatureFacts } from "./FeatureFacts.tsx";
import { Moments } from "./Moments.tsx";
import { NamesLine } from "./NamesLine.tsx";
import { NothingDated } from "./NothingDated.tsx";
import { numberSources } from "./numbered-sources.ts";
import { SourceList, SourceNumbers } from "./Sources.tsx";
import { Variants } from "./Variants.tsx";

/** The line under a card's title: other names, and how sure the place or the date is. */
export function FeatureHeading({ feature }: { readonly feature: Feature }) {
  const { panels, words } = useMessages();
  const language = useLanguage();
  const { certainty, withinMetres } = feature.basis;
  const isPlace = feature.kind === "place" || feature.kind === "stage";
  return (
    <>
      {isPlace ? <NamesLine names={feature.names} title={feature.title} /> : null}
      {feature.kind === "event" ? (
        <p className="names-line">
          <DateButton when={feature.when} />
        </p>
      ) : null}
      <p className="certainty-line">
        <CertaintyMark certainty={certainty} named={false} />
        {isPlace ? panels.placeCertainty[certainty] : words.certainty[certainty]}
        {withinMetres === null ? "" : `, ${panels.within(formatDistance(withinMetres, language))}`}
      </p>
    </>
  );
}

/** A feature's card: what it is, what happened there in time order, who says so, and who disagrees. */
export function FeatureCard({ feature }: { readonly feature: Feature }) {
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const { panels } = useMessages();
  const account = useStore(store, (state) => state.account);
  const listId = useId();
  const moments = useMemo(() => momentsOf(chronicle, feature.id, account), [chronicle, feature, account]);
  const textOf = useFeatureTexts([feature, ...moments].map(({ layer }) => layer));
  const text = textOf(feature);
  const variants = [
    ...text.variants,
    ...moments.filter(({ id }) => id !== feature.id && feature.kind === "place").flatMap((moment) => textOf(moment).variants),
  ];
  const numbered = numberSources([
    text.cites,
    ...moments.map((moment) => textOf(moment).cites),
    ...variants.map(({ cites }) => cites),
  ]);
  const isRival =
    feature.account !== null ||
    [...chronicle.events, ...chronicle.stages].some((each) => each.account !== null && each.place === placeOf(feature));
  return (
    <>
      <p className="lead">
        {text.summary}
        <SourceNumbers cites={text.cites} numbered={numbered} listId={listId} />
      </p>
      {text.timeBasis === null ? null : (
        <p className="remark">
          {panels.timeBasis}: {text.timeBasis}.
        </p>
      )}
      <FeatureFacts feature={feature} text={text} />
      {moments.length === 0 && feature.kind === "place" && feature.when === null ? <NothingDated /> : null}
      {feature.kind !== "event" || tellsOfMore(moments, feature.id) ? (
        <Moments
          heading={panels.whatHappenedHere}
          moments={moments}
          textOf={textOf}
          own={feature.id}
          numbered={numbered}
          listId={listId}
        />
      ) : null}
      {isRival ? <AccountSwitch /> : null}
      <Variants variants={variants} numbered={numbered} listId={listId} />
      <SourceList numbered={numbered} listId={listId} />
    </>
  );
}

/** The place whose rival accounts matter for this card; never equal to a missing place. */
function placeOf(feature: Feature): string {
  if (feature.kind === "place") return feature.id;
  return (feature.kind === "event" || feature.kind === "stage" ? feature.place : null) ?? "no place";
}
