import { useMessages } from "../../i18n/use-messages.ts";
import { OwnFiles } from "../own/OwnFiles.tsx";
import { Panel } from "../Panel.tsx";
import { BaseMapChoices } from "./BaseMapChoices.tsx";
import { LayerList } from "./LayerList.tsx";
import { Legend } from "./Legend.tsx";
import { AccountSwitch } from "../details/AccountSwitch.tsx";
import "./layers.css";

/** What the map shows and what its signs mean. */
export function LayersPanel({ onClose }: { readonly onClose: () => void }) {
  const { panels } = useMessages();
  return (
    <Panel
      name={panels.layersAndLegend}
      role="region"
      className="layers"
      heading={<h2>{panels.layersAndLegend}</h2>}
      onClose={onClose}
    >
      <LayerList />
      <Legend />
      <BaseMapChoices />
      <AccountSwitch />
      <OwnFiles />
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
      <OwnFiles />
    </>
  );
}
