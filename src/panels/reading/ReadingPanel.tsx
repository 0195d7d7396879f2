import { Component, Suspense, type ReactNode } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Messages } from "../../i18n/messages.ts";
import { Panel } from "../Panel.tsx";

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

/** Catches a fetch that failed; nothing else of the page is lost. */
export class TryAgain extends Component<
  { readonly messages: Messages; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { reading } = this.props.messages;
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <p role="alert">{reading.loadFailed}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {reading.tryAgain}
        </button>
      </>
    );
  }
}
