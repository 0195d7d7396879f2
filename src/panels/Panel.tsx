import { useId, type ReactNode } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useNarrow } from "../state/use-screen.ts";
import { useStore } from "../state/use-store.ts";
import { CloseMark } from "./CloseMark.tsx";
import { SheetGrip } from "./SheetGrip.tsx";
import { useOnePanel } from "./use-one-panel.ts";
import { usePanelFocus } from "./use-panel-focus.ts";
import { useSheetDrag } from "./use-sheet-drag.ts";
import "./panel.css";
// After the panel, which it makes a sheet of.
import "./sheet.css";

interface PanelProps {
  /** Names the panel for readers of the screen; the heading may say more. */
  readonly name: string;
  readonly role: "complementary" | "region";
  readonly className: string;
  readonly heading: ReactNode;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly below?: ReactNode;
  /** What the panel shows, where that changes while it is open. */
  readonly subject?: string;
  /** Of the tab that names the body, where the header holds tabs. */
  readonly tabId?: string;
  readonly children: ReactNode;
}

/** Makes what scrolls a stop of the keyboard, whose arrow keys then scroll it. */
export const scrolledByKeys = { tabIndex: 0 } as const;

/** A sheet of paper over the map: the header stays, the body scrolls. Escape closes it. On a phone it is drawn up by its header. */
export function Panel(props: PanelProps) {
  const { name, role, className, heading, onClose, actions, below, subject = "", tabId, children } = props;
  const { store } = useExplorer();
  const { app } = useMessages();
  const narrow = useNarrow();
  const sheet = useStore(store, (state) => state.sheet);
  const bodyId = useId();
  const { sheet: panel, handlers } = useSheetDrag((height) => {
    if (height === null) onClose();
    else store.set({ sheet: height });
  });
  usePanelFocus(panel, subject, true);
  useOnePanel();
  const raise = (): void => {
    if (sheet === "peek") store.set({ sheet: "half" });
  };
  const Element = role === "complementary" ? "aside" : "section";
  return (
    <Element
      ref={panel}
      className={`panel ${className}`}
      aria-label={name}
      tabIndex={-1}
      data-covers-map=""
      data-height={sheet}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="panel__header" {...(narrow ? handlers : {})}>
        {narrow ? <SheetGrip /> : null}
        <div className="panel__heading">{heading}</div>
        {actions}
        <button type="button" className="close" aria-label={`${app.close}: ${name}`} title={app.close} onClick={onClose}>
          <CloseMark />
        </button>
        {below}
      </header>
      <div
        className="panel__body"
        id={bodyId}
        onFocus={raise}
        {...scrolledByKeys}
        {...(tabId === undefined ? {} : { role: "tabpanel", "aria-labelledby": tabId })}
      >
        {children}
      </div>
    </Element>
  );
}
