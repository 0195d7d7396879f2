import { useId, useRef } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { toggleReading } from "../state/acts.ts";
import { readingPanels } from "../state/explorer-state.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { Icon } from "./Icon.tsx";

/** The texts that are read beside the map, in a native popover. */
export function MoreMenu() {
  const { store } = useExplorer();
  const { reading } = useMessages();
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" className="tool" popoverTarget={id} aria-label={reading.more} title={reading.more}>
        <Icon name="more" />
      </button>
      <div ref={menu} id={id} popover="auto" className="menu">
        <ul>
          {readingPanels.map((panel) => (
            <li key={panel}>
              <button
                type="button"
                onClick={() => {
                  menu.current?.hidePopover();
                  toggleReading(store, panel);
                }}
              >
                {reading[panel]}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
