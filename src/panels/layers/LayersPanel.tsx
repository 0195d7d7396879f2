import { Suspense } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { OwnFilesSection } from "../own/OwnFilesSection.tsx";
import { Panel } from "../Panel.tsx";
import { TryAgain } from "../TryAgain.tsx";
import { BaseMapChoices } from "./BaseMapChoices.tsx";
import { LayerList } from "./LayerList.tsx";
import { Legend } from "./Legend.tsx";
import { AccountSwitch } from "../details/AccountSwitch.tsx";

/** What the map shows and what its signs mean. */
export function LayersPanel({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { panels } = messages;
  return (
    <Panel
      name={panels.layersAndLegend}
      role="region"
      className="layers"
      heading={<h2>{panels.layersAndLegend}</h2>}
      onClose={onClose}
    >
      <LayerList />
      <TryAgain messages={messages}>
        <Suspense>
          <OwnFilesSection />
        </Suspense>
      </TryAgain>
      <BaseMapChoices />
      <Legend />
      <AccountSwitch />
    </Panel>
  );
}

/** The choices without the legend, which on a phone has a tab of its own. */
export function LayersBody() {
  return (
    <>
      <LayerList />
      <BaseMapChoices />
      <AccountSwitch />
    </>
  );
}
