import { useId, type ReactNode } from "react";
import { useMessages } from "../i18n/use-messages.ts";

interface PanelProps {
  /** Names the panel for readers of the screen; the heading may say more. */
  readonly name: string;
  readonly role: "complementary" | "region";
  readonly className: string;
  readonly heading: ReactNode;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet of paper over the map: the header stays, the body scrolls. Escape closes it. */
export function Panel({ name, role, className, heading, onClose, actions, below, children }: PanelProps) {
  const { app } = useMessages();
  const bodyId = useId();
  const Element = role === "complementary" ? "aside" : "section";
  return (
    <Element
      className={`panel ${className}`}
      aria-label={name}
      data-covers-map=""
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header className="panel__header">
        <div className="panel__heading">{heading}</div>
        {actions}
        <button type="button" className="close" aria-label={`${app.close}: ${name}`} title={app.close} onClick={onClose}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M5 5l14 14M19 5L5 19" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
        {below}
      </header>
      {/* Scrolls, so it must be reachable by keyboard even when nothing in it takes the focus. */}
      <div className="panel__body" id={bodyId} tabIndex={-1}>
        {children}
      </div>
    </Element>
  );
}
