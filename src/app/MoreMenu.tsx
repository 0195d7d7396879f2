import { useId, useRef } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { toggleReading, toggleTour } from "../state/acts.ts";
import { readingPanels } from "../state/explorer-state.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useCramped, useNarrow } from "../state/use-screen.ts";
import { pickFiles } from "../panels/own/pick-files.ts";
import { Icon } from "./Icon.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { wholeMarch } from "../map/whole-march.ts";
import { PlaybackChoices } from "../timeline/PlaybackChoices.tsx";

/**
 * The texts that are read beside the map, in a native popover; where there is no room for them elsewhere, the tour, the help, the
 * buttons of the map, speed and pace as well.
 */
export function MoreMenu() {
  const { store, camera, clock, ownFiles } = useExplorer();
  const chronicle = useChronicle();
  const { app, map, reading, sharing } = useMessages();
  const narrow = useNarrow();
  const cramped = useCramped();
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const phone: readonly (readonly [string, () => void])[] = [
    [reading.tour, () => toggleTour(store)],
    [map.zoomIn, () => camera.ask({ kind: "step", zoomBy: 1 })],
    [map.zoomOut, () => camera.ask({ kind: "step", zoomBy: -1 })],
    [map.wholeMarch, () => camera.ask({ kind: "show", positions: wholeMarch(chronicle) })],
    [app.help, () => store.set({ helpOpen: true })],
  ];
  const share = (): void => {
    clock.pause();
    store.set({ shareOpen: true });
  };
  const items = [
    ...(narrow ? phone : []),
    ...readingPanels.map((panel) => [reading[panel], () => toggleReading(store, panel)] as const),
    [app.openOwnFile, () => pickFiles(ownFiles.open)] as const,
    [sharing.shareAndEmbed, share] as const,
    [sharing.print, () => store.set({ printing: "asked" })] as const,
  ];
  return (
    <>
      <button type="button" className="tool" popoverTarget={id} aria-label={reading.more} title={reading.more}>
        <Icon name="more" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="menu"
        onBlur={({ currentTarget, relatedTarget }) => {
          // Left by Tab it would lie over what has the focus then. The button closes and opens it by itself.
          const isLeft = relatedTarget instanceof Element && !currentTarget.contains(relatedTarget);
          if (isLeft && !relatedTarget.matches("[popovertarget]")) currentTarget.hidePopover();
        }}
      >
        <LanguageChoice />
        {cramped ? <PlaybackChoices /> : null}
        <ul>
          {items.map(([name, act]) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => {
                  menu.current?.hidePopover();
                  act();
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
