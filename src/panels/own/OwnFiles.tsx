import { Suspense } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { TryAgain } from "../TryAgain.tsx";
import { OwnFilesSection } from "./OwnFilesSection.tsx";

/** The section of the reader's own files; its words are fetched when it is first shown. */
export function OwnFiles() {
  return (
    <TryAgain messages={useMessages()}>
      <Suspense>
        <OwnFilesSection />
      </Suspense>
    </TryAgain>
  );
}
