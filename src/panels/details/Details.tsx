import { useState } from "react";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { inLanguage } from "../../model/localized-text.ts";
import { select } from "../../state/acts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { Panel } from "../Panel.tsx";
import { FeatureCard, FeatureHeading } from "./FeatureCard.tsx";
import { positionsOfFeature, positionsOfUnit } from "./positions-of.ts";
import { UnitCard, UnitHeading } from "./UnitCard.tsx";

/** The card of whatever is selected on the map or in the list. */
export function Details() {
  const { chronicle, clock, store, camera } = useExplorer();
  const { panels } = useMessages();
  const language = useLanguage();
  const selection = useStore(store, (state) => state.selection);
  const account = useStore(store, (state) => state.account);
  if (selection === null) return null;
  const feature = chronicle.features.get(selection);
  const unit = chronicle.units.get(selection);
  const title = feature === undefined ? unit?.name : inLanguage(feature.title, language);
  if (title === undefined) return null;
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
      onClose={() => select(store, null)}
      heading={<h2 key={selection}>{title}</h2>}
      actions={
        <>
          <button type="button" className="close" aria-label={panels.showOnMap} title={panels.showOnMap} onClick={show}>
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
              <circle cx="12" cy="12" r="6" />
              <path d="M12 2v6M12 16v6M2 12h6M16 12h6" />
            </svg>
          </button>
          <CopyLink key={selection} />
        </>
      }
      below={
        <div className="panel__below">
          {feature === undefined ? null : <FeatureHeading feature={feature} />}
          {unit === undefined ? null : <UnitHeading unit={unit} />}
        </div>
      }
    >
      {feature === undefined ? null : <FeatureCard key={selection} feature={feature} />}
      {unit === undefined ? null : <UnitCard key={selection} unit={unit} />}
    </Panel>
  );
}

/** Copies the page's address, which always says what is shown. */
function CopyLink() {
  const { panels } = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <button
      type="button"
      className="close"
      aria-label={panels.copyLink}
      title={copied ? panels.linkCopied : panels.copyLink}
      onClick={() => void copy()}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
        {copied ? (
          <path d="M4 12l6 6L20 6" />
        ) : (
          <path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
        )}
      </svg>
      <span className="visually-hidden" role="status">
        {copied ? panels.linkCopied : ""}
      </span>
    </button>
  );
}
