import { flushSync } from "react-dom";
import type { Explorer } from "../state/use-explorer.ts";

/** What had the focus on the screen; nothing that can have it is left on paper. */
let focused: Element | null = null;

/**
 * Gives the page the form it has on paper: light, with the map in the paper's size. All of it is drawn before this returns, because
 * the browser takes the page as it then stands.
 */
export function toPaper({ store, clock }: Explorer): void {
  const { printing, theme } = store.get();
  if (printing === "on") return;
  clock.pause();
  focused = document.activeElement;
  document.documentElement.dataset["printing"] = "";
  flushSync(() => store.set({ printing: "on", theme: "light", screenTheme: theme }));
}

/** Gives the page back the form it has on the screen; a page that is shown as it would be printed, as developers do, stays so. */
export function toScreen({ store }: Explorer): void {
  const { printing, screenTheme } = store.get();
  if (printing !== "on" || window.matchMedia("print").matches) return;
  delete document.documentElement.dataset["printing"];
  flushSync(() => store.set({ printing: "off", theme: screenTheme }));
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  focused = null;
}
