import { useMessages } from "../../i18n/use-messages.ts";
import { Panel } from "../Panel.tsx";
import { ItineraryList } from "./ItineraryList.tsx";

/** The march as a list, in a panel of its own. */
export function Itinerary({ onClose }: { readonly onClose: () => void }) {
  const { panels, app } = useMessages();
  return (
    <Panel name={panels.itinerary} role="region" className="itinerary" heading={<h2>{app.itinerary}</h2>} onClose={onClose}>
      <ItineraryList />
    </Panel>
  );
}
