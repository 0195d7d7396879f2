import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** Keys by which a reader moves through a list. */
const movingKeys: ReadonlySet<string> = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " ", "Tab"]);

/**
 * Whether a list keeps what is current in sight. It does until the reader moves in the list: by wheel, finger, key or scroll bar.
 * The last is a press on what scrolls and not on anything in it.
 *
 * `mayScroll` says the same as `isFollowing` and says it at once: React takes a wheel in a later frame, in which rows that have just grown
 * would be scrolled back from under the reader.
 */
export function useFollowing(list: RefObject<HTMLElement | null>): {
  readonly isFollowing: boolean;
  readonly mayScroll: RefObject<boolean>;
  readonly follow: () => void;
} {
  const [isFollowing, setFollowing] = useState(true);
  const mayScroll = useRef(true);
  useEffect(
    function watchReader() {
      const scroller = list.current?.closest<HTMLElement>(".panel__body");
      if (scroller === undefined || scroller === null) return undefined;
      const leave = (): void => {
        mayScroll.current = false;
        setFollowing(false);
      };
      const key = (event: KeyboardEvent): void => {
        if (movingKeys.has(event.key)) leave();
      };
      const press = ({ target }: PointerEvent): void => {
        if (target === scroller) leave();
      };
      scroller.addEventListener("wheel", leave, { passive: true });
      scroller.addEventListener("touchmove", leave, { passive: true });
      scroller.addEventListener("keydown", key);
      scroller.addEventListener("pointerdown", press);
      return () => {
        scroller.removeEventListener("wheel", leave);
        scroller.removeEventListener("touchmove", leave);
        scroller.removeEventListener("keydown", key);
        scroller.removeEventListener("pointerdown", press);
      };
    },
    [list],
  );
  const follow = useCallback(() => {
    mayScroll.current = true;
    setFollowing(true);
  }, []);
  return { isFollowing, mayScroll, follow };
}
