import { formatWhen } from "../../i18n/format-when.ts";
import type { Messages } from "../../i18n/messages.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import type { Feature } from "../../model/feature.ts";
import type { FeatureId } from "../../model/id.ts";
import type { Language } from "../../model/language.ts";
import type { FeatureText } from "../../model/texts.ts";
import type { When } from "../../model/when.ts";
import { select } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { LegNumbers } from "./LegNumbers.tsx";
import { UnitLink } from "./UnitLink.tsx";

/** What kind of thing this is, who is concerned, and for a road where it leads and how sure it is. */
export function FeatureFacts({ feature, text }: { readonly feature: Feature; readonly text: FeatureText }) {
  const messages = useMessages();
  const language = useLanguage();
  const { panels, words } = messages;
  switch (feature.kind) {
    case "leg":
      return (
        <>
          <dl className="facts">
            <dt>{panels.units}</dt>
            <dd>
              <UnitLink id={feature.unit} />, {words.mode[feature.mode]}
            </dd>
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
        <p className="remark">
          {panels.held(words.side[feature.heldBy])}, {formatWhen(feature.when, language, messages)}
        </p>
      );
    case "line":
      return feature.when === null ? null : <p className="remark">{standing(feature.when, language, messages)}</p>;
    case "stage":
      return (
        <dl className="facts">
          <dt>{panels.units}</dt>
          <dd>
            <UnitLink id={feature.unit} />
          </dd>
        </dl>
      );
    case "event":
    case "place":
      return feature.units.length === 0 ? null : (
        <dl className="facts">
          <dt>{panels.units}</dt>
          {feature.units.map((unit) => (
            <dd key={unit}>
              <UnitLink id={unit} />
            </dd>
          ))}
        </dl>
      );
  }
}

/** "as of 24 April", or the time for which a line stood: "from 12 May, 14:00". */
function standing(when: When, language: Language, messages: Messages): string {
  const text = formatWhen(when, language, messages);
  return when.edtf.includes("/") ? text : messages.panels.asOf(text);
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
