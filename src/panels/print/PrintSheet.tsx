import { useEffect } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { Legend } from "../layers/Legend.tsx";
import { PrintedItinerary } from "./PrintedItinerary.tsx";
import { usePrintTexts } from "./use-print-texts.ts";

/** What is printed below the map: the legend, the itinerary around the date and its sources. */
export function PrintSheet({ onReady }: { readonly onReady: () => void }) {
  const { panels } = useMessages();
  const texts = usePrintTexts();
  useEffect(
    function tellReady() {
      if (texts !== null) onReady();
    },
    [texts, onReady],
  );
  return (
    <div className="print-sheet">
      <section className="print-sheet__legend" aria-label={panels.legend}>
        <Legend />
      </section>
      {texts === null ? null : <PrintedItinerary texts={texts} />}
    </div>
  );
}
