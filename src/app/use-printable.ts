import { useEffect, useState } from "react";
import type { Explorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { keepPrintable } from "./keep-printable.ts";

/**
 * Lets the page be printed. Returns whether what is printed beside the map shall be in the page, unseen: from the reader's first act
 * on, because the browser does not wait for it when its own menu prints.
 */
export function usePrintable(explorer: Explorer): boolean {
  const [acted, setActed] = useState(false);
  const isAsked = useStore(explorer.store, ({ printing }) => printing !== "off");
  useEffect(() => keepPrintable(explorer), [explorer]);
  useEffect(function awaitFirstAct() {
    const act = (): void => setActed(true);
    const first = { once: true, capture: true } as const;
    window.addEventListener("pointerdown", act, first);
    window.addEventListener("keydown", act, first);
    return function stop() {
      window.removeEventListener("pointerdown", act, first);
      window.removeEventListener("keydown", act, first);
    };
  }, []);
  return acted || isAsked;
}
