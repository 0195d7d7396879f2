import { Component, type ReactNode } from "react";
import { en } from "../i18n/en.ts";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: Error | null;
}

/** Catches what our own code broke and says so in words; what data or network do wrong never gets here. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    return this.state.fault === null ? (
      this.props.children
    ) : (
      <Fault title={en.app.faultTitle} text={en.app.faultText} detail={this.state.fault.message} />
    );
  }
}

/** A page that says what is wrong and offers to load again. */
export function Fault({ title, text, detail }: { readonly title: string; readonly text: string; readonly detail: string }) {
  return (
    <main className="fault" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <pre>{detail}</pre>
      <button type="button" className="button button--primary" onClick={() => location.reload()}>
        {en.app.reload}
      </button>
    </main>
  );
}
