import { Component, type ReactNode } from "react";
import type { Messages } from "../i18n/messages.ts";

interface TryAgainProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Catches a fetch of texts that failed, says so, and offers to try again; nothing else of the page is lost. */
export class TryAgain extends Component<TryAgainProps, { readonly failed: boolean }> {
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
