import { useEffect } from "react";
import { datedEvents, nextEvent, previousEvent } from "../chronicle/events-around.ts";
import { takesText } from "../panels/takes-text.ts";
import { closeOnePanel } from "../state/acts.ts";
import type { Explorer } from "../state/use-explorer.ts";

/**
 * Keys that work wherever the focus is, save in a field that takes text: `/` search, M the map, T the time, N and P the events, `?`
 * help; Escape closes a panel or leaves the tour. Those of one character can be switched off in the list of keys (WCAG 2.1.4).
 */
export function useKeys(explorer: Explorer): void {
  useEffect(() => {
    const { clock, store } = explorer;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      // In a list of choices a letter chooses.
      if (event.target instanceof HTMLSelectElement && event.key !== "Escape") return;
      const { chronicle, account } = store.get();
      const events = datedEvents(chronicle, account, clock.span);
      const key = letterOf(event);
      if (key.length === 1 && !store.get().letterKeys) return;
      // Behind a dialog nothing moves; the dialog closes by itself, if the key is left to it.
      if (document.querySelector("dialog[open]") !== null) return;
      switch (key) {
        case "/":
          document.querySelector<HTMLInputElement>('[role="combobox"][aria-autocomplete]')?.focus();
          break;
        case "m":
          document.querySelector<HTMLElement>(".map")?.focus();
          break;
        case "t":
          document.querySelector<HTMLElement>(".time-slider input")?.focus();
          break;
        case "?":
          store.set({ helpOpen: true });
          break;
        case "n":
        case "p": {
          const next = key === "n" ? nextEvent(events, clock.now()) : previousEvent(events, clock.now());
          if (next === null) return;
          store.set({ opening: false });
          clock.seek(next.when.at);
          break;
        }
        case "Escape":
          // So does a menu.
          if (document.querySelector("[popover]:popover-open") !== null) return;
          closeOnePanel(store);
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [explorer]);
}

/** The key, and where it writes no Latin letter, as on a Russian keyboard, the letter that stands there on a Latin one. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^\p{Letter}$/u.test(key) && key > "\u02AF" && code.startsWith("Key") ? code.slice(3).toLowerCase() : key;
}
