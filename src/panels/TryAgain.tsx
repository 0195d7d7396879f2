import { Component, type ReactNode } from "react";
import { forgetFailedLongTexts } from "../i18n/load-messages.ts";
import type { Messages } from "../i18n/messages.ts";
import { forgetFailedOwnFileWords } from "../i18n/load-own-file-words.ts";
import { ExplorerContext, type Explorer } from "../state/use-explorer.ts";

interface TryAgainProps {
  readonly messages: Messages;
  /** How the words stand where the children would have stood. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** Catches a fetch of texts that failed, says so, and offers to try again; nothing else of the page is lost. */
export class TryAgain extends Component<TryAgainProps, { readonly failed: boolean }> {
  static override contextType = ExplorerContext;
  declare context: Explorer | null;
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  private readonly tryAgain = (): void => {
    this.context?.library.forgetFailed();
    forgetFailedLongTexts();
    forgetFailedOwnFileWords();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    const { reading } = this.props.messages;
    if (!this.state.failed) return this.props.children;
    return (
      <div className={this.props.className}>
        <p role="alert">{reading.loadFailed}</p>
        <button type="button" className="button" onClick={this.tryAgain}>
          {reading.tryAgain}
        </button>
      </div>
    );
  }
}
