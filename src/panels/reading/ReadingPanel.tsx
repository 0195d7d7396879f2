import { Suspense, type ReactNode } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { Panel } from "../Panel.tsx";
import { TryAgain } from "../TryAgain.tsx";

interface ReadingPanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel whose texts are fetched when it is first opened; if they cannot be had it says so and offers to try again. */
export function ReadingPanel({ title, onClose, children }: ReadingPanelProps) {
  const messages = useMessages();
  return (
    <Panel name={title} role="region" className="reading" heading={<h2>{title}</h2>} onClose={onClose}>
      <TryAgain messages={messages}>
        <Suspense>{children}</Suspense>
      </TryAgain>
    </Panel>
  );
}
