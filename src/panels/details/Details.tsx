import { Suspense } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { isPerson } from "../../model/reading.ts";
import { select } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useNarrow } from "../../state/use-screen.ts";
import { useStore } from "../../state/use-store.ts";
import { OwnCard } from "../own/OwnCard.tsx";
import { useOwnFeature } from "../own/use-own-feature.ts";
import { Panel } from "../Panel.tsx";
import { TryAgain } from "../TryAgain.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { FeatureCard, FeatureHeading } from "./FeatureCard.tsx";
import { PeopleConcerned, PersonCard, PersonName } from "./PersonCard.tsx";
import { MomentSteps } from "./MomentSteps.tsx";
import { positionsOfFeature, positionsOfUnit } from "./positions-of.ts";
import { ShowOnMap } from "./ShowOnMap.tsx";
import { boundTitle, titleClass, titleOfUnit } from "./title-of-card.ts";
import { UnitCard, UnitHeading } from "./UnitCard.tsx";
import "./details.css";

/** The card of whatever is selected on the map, in the list or in a card: a feature, a unit or a person. */
export function Details() {
  const { clock, store, camera } = useExplorer();
  const chronicle = useChronicle();
  const messages = useMessages();
  const { panels } = messages;
  const selection = useStore(store, (state) => state.selection);
  const account = useStore(store, (state) => state.account);
  const narrow = useNarrow();
  const own = useOwnFeature(selection);
  if (selection === null) return null;
  if (own !== null) {
    return (
      <TryAgain key={selection} messages={messages}>
        <Suspense>
          <OwnCard layer={own.layer} feature={own.feature} />
        </Suspense>
      </TryAgain>
    );
  }
  const feature = chronicle.features.get(selection);
  const unit = chronicle.units.get(selection);
  const title = feature?.title ?? (unit === undefined ? "" : titleOfUnit(unit, narrow));
  const show = (): void => {
    const positions =
      feature === undefined ? positionsOfUnit(chronicle, selection, account, clock.now()) : positionsOfFeature(feature);
    camera.ask({ kind: "show", positions });
  };
  return (
    <Panel
      name={panels.details}
      role="complementary"
      className="details"
      subject={selection}
      onClose={() => select(store, null)}
      heading={
        <h2 key={selection} className={titleClass(title)}>
          {isPerson(selection) ? (
            <TryAgain messages={messages}>
              <Suspense fallback={panels.kinds.person}>
                <PersonName personId={selection} />
              </Suspense>
            </TryAgain>
          ) : (
            boundTitle(title)
          )}
        </h2>
      }
      actions={
        <>
          {isPerson(selection) ? null : <ShowOnMap onShow={show} />}
          <CopyLink key={selection} />
        </>
      }
      below={
        <div className="panel__below">
          {feature === undefined ? null : <FeatureHeading feature={feature} />}
          {unit === undefined ? null : <UnitHeading unit={unit} />}
          <MomentSteps subject={selection} />
        </div>
      }
    >
      <TryAgain key={`card ${selection}`} messages={messages}>
        <Suspense>
          {feature === undefined ? null : <FeatureCard feature={feature} />}
          {unit === undefined ? null : <UnitCard unit={unit} />}
        </Suspense>
      </TryAgain>
      <TryAgain key={`people ${selection}`} messages={messages}>
        <Suspense>{isPerson(selection) ? <PersonCard personId={selection} /> : <PeopleConcerned featureId={selection} />}</Suspense>
      </TryAgain>
    </Panel>
  );
}
