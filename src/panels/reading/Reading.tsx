import { useMessages } from "../../i18n/use-messages.ts";
import type { ReadingPanel as ReadingPanelName } from "../../state/explorer-state.ts";
import { About } from "./About.tsx";
import { Bibliography } from "./Bibliography.tsx";
import { ClaimsList } from "./ClaimsList.tsx";
import { GlossaryList } from "./GlossaryList.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { ReadingPanel } from "./ReadingPanel.tsx";
import "./reading.css";

const bodies: Readonly<Record<ReadingPanelName, () => React.ReactNode>> = {
  claims: () => <ClaimsList />,
  people: () => <PeopleList />,
  glossary: () => <GlossaryList />,
  sources: () => <Bibliography />,
  about: () => <About />,
};

/** One of the panels of texts that are read beside the map. */
export function Reading({ panel, onClose }: { readonly panel: ReadingPanelName; readonly onClose: () => void }) {
  const { reading } = useMessages();
  return (
    <ReadingPanel key={panel} title={reading[panel]} onClose={onClose}>
      {bodies[panel]()}
    </ReadingPanel>
  );
}
