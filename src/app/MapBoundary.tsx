import { Component, type ReactNode } from "react";

interface Props {
  /** What a reader is told in place of a map that cannot be drawn. */
  readonly text: string;
  readonly children: ReactNode;
}

/** Catches a map that this browser cannot draw; clock, list and texts go on without it. */
export class MapBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="no-map" role="alert">
        {this.props.text}
      </p>
    );
  }
}
