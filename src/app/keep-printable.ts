import type { Explorer } from "../state/use-explorer.ts";
import { toPaper, toScreen } from "./paper.ts";

/** Gives the page its form for paper whenever the browser prints it, and lets the browser's key print all of it. Returns how to stop. */
export function keepPrintable(explorer: Explorer): () => void {
  const paper = window.matchMedia("print");
  const start = (): void => toPaper(explorer);
  const end = (): void => toScreen(explorer);
  const change = (): void => (paper.matches ? start() : end());
  const press = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    // The browser would print at once, before what stands below the map has been fetched.
    event.preventDefault();
    explorer.store.set({ printing: "asked" });
  };
  window.addEventListener("beforeprint", start);
  window.addEventListener("afterprint", end);
  window.addEventListener("keydown", press);
  paper.addEventListener("change", change);
  if (paper.matches) start();
  return () => {
    window.removeEventListener("beforeprint", start);
    window.removeEventListener("afterprint", end);
    window.removeEventListener("keydown", press);
    paper.removeEventListener("change", change);
  };
}
