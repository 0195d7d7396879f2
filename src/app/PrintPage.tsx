import { lazy, Suspense, useCallback, useEffect } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { printPage } from "./print-page.ts";
import { PrintHead } from "./PrintHead.tsx";

const PrintSheet = lazy(async () => {
  try {
    return { default: (await import("../panels/print/PrintSheet.tsx")).PrintSheet };
  } catch {
    return { default: MissingSheet };
  }
});

/** Where what stands below the map cannot be had: the map is printed all the same. */
function MissingSheet({ onReady }: { readonly onReady: () => void }) {
  const { reading } = useMessages();
  useEffect(onReady, [onReady]);
  return <p className="print-sheet">{reading.loadFailed}</p>;
}

/** What stands on paper beside the map. Asked for, it is fetched first and printed when all is there; never seen on the screen. */
export function PrintPage() {
  const explorer = useExplorer();
  const { sharing } = useMessages();
  const printing = useStore(explorer.store, (state) => state.printing);
  const print = useCallback(() => {
    if (explorer.store.get().printing === "asked") void printPage(explorer);
  }, [explorer]);
  if (printing === "off") return null;
  return (
    <>
      {printing === "on" ? <PrintHead /> : null}
      <Suspense fallback={<p className="print-sheet">{sharing.printFromMenu}</p>}>
        <PrintSheet onReady={print} />
      </Suspense>
    </>
  );
}
