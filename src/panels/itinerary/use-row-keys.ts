import { useEffect, type RefObject } from "react";

/**
 * Lets the keyboard walk through hundreds of rows: the arrow keys go from row to row, and whoever comes into the list by Tab or the
 * down arrow comes in where the clock is and not at its far end.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(
    function walkRows() {
      const panel = list.current?.closest<HTMLElement>(".panel");
      if (panel === undefined || panel === null) return undefined;
      const press = (event: KeyboardEvent): void => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        const row = rowFor(event.key, event.target, panel);
        if (row === null) return;
        event.preventDefault();
        // Firefox leaves the margins out that keep a row clear of what stands over the list, if it scrolls for the focus.
        row.focus({ preventScroll: true });
        row.scrollIntoView({ block: "nearest" });
      };
      panel.addEventListener("keydown", press);
      return () => panel.removeEventListener("keydown", press);
    },
    [list],
  );
}

/** The row that a key leads to; `null` where the key has its usual meaning. */
function rowFor(key: string, from: EventTarget | null, panel: HTMLElement): HTMLElement | null {
  const rows = [...panel.querySelectorAll<HTMLElement>(".row > button")];
  const at = rows.findIndex((row) => row === from);
  if (at >= 0) return (key === "ArrowDown" ? rows[at + 1] : key === "ArrowUp" ? rows[at - 1] : undefined) ?? null;
  const comesIn = (key === "ArrowDown" && from === panel) || (key === "Tab" && from === panel.querySelector(".panel__body"));
  return comesIn ? (rows.find((row) => row.ariaCurrent === "time") ?? rows[0] ?? null) : null;
}
