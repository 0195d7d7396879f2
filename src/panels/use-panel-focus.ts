import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { takesText } from "./takes-text.ts";

/** Set on a field for text that has done its work for now: what it has opened may take the focus. */
export const handsFocusOver = "data-hands-focus-over";

/**
 * Keeps the keyboard's place: what a key has opened takes the focus, and when it closes the focus goes back to what opened it, or
 * to Play if that is gone. A pointer leaves the focus where it is. `subject` is what the panel shows: when that is replaced while
 * the focus is in it, the panel itself takes the focus that would be lost. `takes` is false where the focus must stay outside; nor
 * is it taken out of a field in which somebody may be writing by then.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, subject: string, takes: boolean): void {
  const opener = useRef<HTMLElement | null>(null);
  const before = useRef<Element | null>(null);
  const isInside = useRef(false);
  const shown = useRef<string | null>(null);

  useEffect(
    function noteFocus() {
      const note = ({ target }: FocusEvent): void => {
        isInside.current = target instanceof Node && panel.current?.contains(target) === true;
      };
      document.addEventListener("focusin", note);
      return () => document.removeEventListener("focusin", note);
    },
    [panel],
  );

  // Before the panel is seen: whoever sees it may move the focus before the other effects have run.
  useLayoutEffect(() => {
    if (shown.current !== subject) before.current = document.activeElement;
  }, [subject]);

  useEffect(
    function takeFocus() {
      const active = document.activeElement;
      const isNew = shown.current !== subject;
      shown.current = subject;
      if (!isNew) return;
      if (!(active instanceof HTMLElement) || active === document.body) {
        if (isInside.current) panel.current?.focus({ preventScroll: true });
        return;
      }
      if (panel.current?.contains(active) === true) return;
      const found = before.current;
      opener.current =
        found instanceof HTMLElement && found !== document.body && panel.current?.contains(found) !== true ? found : active;
      if (takes && active.matches(":focus-visible") && !isWrittenIn(active)) panel.current?.focus({ preventScroll: true });
    },
    [panel, subject, takes],
  );

  useEffect(
    () =>
      function giveFocusBack() {
        if (!isInside.current) return;
        isInside.current = false;
        shown.current = null;
        const target = opener.current?.isConnected === true && opener.current.checkVisibility() ? opener.current : playButton();
        target?.focus({ preventScroll: true });
      },
    [],
  );
}

function isWrittenIn(active: HTMLElement): boolean {
  return takesText(active) && !active.hasAttribute(handsFocusOver);
}

/** The one control that is there in every state. */
function playButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>("button.play");
}
