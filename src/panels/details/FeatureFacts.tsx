import { samePlaces } from "../../chronicle/same-place.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Feature, Place } from "../../model/feature.ts";
import type { FeatureId, UnitId } from "../../model/id.ts";
import type { FeatureText } from "../../model/texts.ts";
import type { When } from "../../model/when.ts";
import { select } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { DateButton } from "../DateButton.tsx";
import { LegNumbers } from "./LegNumbers.tsx";
import { UnitLink } from "./UnitLink.tsx";

/** When it was and who is concerned; for a road also where it leads and how sure it is, for held ground who held it. */
export function FeatureFacts({ feature, text }: { readonly feature: Feature; readonly text: FeatureText }) {
  const chronicle = useChronicle();
  const { panels, words } = useMessages();
  switch (feature.kind) {
    case "leg":
      return (
        <>
          <dl className="facts">
            <dt>{panels.units}</dt>
            <dd>
              <UnitLink id={feature.unit} />
            </dd>
            <dt>{panels.moved}</dt>
            <dd>{words.mode[feature.mode]}</dd>
            <dt>{panels.comesFrom}</dt>
            <dd>
              <FeatureLink id={feature.from} />
            </dd>
            <dt>{panels.goesTo}</dt>
            <dd>
              <FeatureLink id={feature.to} />
            </dd>
          </dl>
          <p className="remark">{feature.route === "attested" ? panels.roadAttested : panels.roadInferred}</p>
          <LegNumbers leg={feature.id} />
          {text.contested === null ? null : (
            <p className="remark">
              <strong>{panels.contested}:</strong> {text.contested}
            </p>
          )}
        </>
      );
    case "zone":
      return (
        <dl className="facts">
          <DateFact when={feature.when} />
          <dt>{panels.heldBy}</dt>
          <dd>{words.side[feature.heldBy]}</dd>
        </dl>
      );
    case "line":
      return <PlainFacts when={feature.when} units={[]} twins={[]} />;
    case "stage":
      return <PlainFacts when={null} units={[feature.unit]} twins={[]} />;
    case "event":
      return <PlainFacts when={null} units={feature.units} twins={[]} />;
    case "place":
      return <PlainFacts when={feature.when} units={feature.units} twins={samePlaces(chronicle, feature)} />;
  }
}

interface PlainFactsProps {
  /** The date of the feature itself: when a town was taken, ground was held, a front stood so. */
  readonly when: When | null;
  readonly units: readonly UnitId[];
  readonly twins: readonly Place[];
}

/** When, who is concerned, and the cards that other layers have of the same town. */
function PlainFacts({ when, units, twins }: PlainFactsProps) {
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const { panels } = useMessages();
  if (when === null && units.length === 0 && twins.length === 0) return null;
  return (
    <dl className="facts">
      {when === null ? null : <DateFact when={when} />}
      {units.length === 0 ? null : <dt>{panels.units}</dt>}
      {units.map((unit) => (
        <dd key={unit}>
          <UnitLink id={unit} />
        </dd>
      ))}
      {twins.length === 0 ? null : <dt>{panels.alsoOnLayer}</dt>}
      {twins.map(({ id, layer }) => (
        <dd key={id}>
          <button type="button" className="text-link" onClick={() => select(store, id)}>
            {chronicle.dataset.layers.find((each) => each.id === layer)?.title ?? layer}
          </button>
        </dd>
      ))}
    </dl>
  );
}

/** When it was, as a button that moves the clock there. */
function DateFact({ when }: { readonly when: When }) {
  const { timeline } = useMessages();
  return (
    <>
      <dt>{timeline.date}</dt>
      <dd>
        <DateButton when={when} />
      </dd>
    </>
  );
}

/** A link to another feature's card. */
function FeatureLink({ id }: { readonly id: FeatureId }) {
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const feature = chronicle.features.get(id);
  if (feature === undefined) return null;
  return (
    <button type="button" className="text-link" onClick={() => select(store, id)}>
      {feature.title}
    </button>
  );
}
