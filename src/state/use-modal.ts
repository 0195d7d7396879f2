import { useEffect, useRef, type RefObject } from "react";

/**
 * The ref of a `dialog` that stands before everything else while it is `open`. Closing it by its own `close` gives the focus back to
 * where it was, so a component that goes away with its dialog does so when that has closed.
 */
export function useModal(open = true): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(
    function showOrClose() {
      // Effects run twice in development, and a dialog that is shown must not be shown again.
      if (open && dialog.current?.open === false) dialog.current.showModal();
      if (!open) dialog.current?.close();
    },
    [open],
  );
  return dialog;
}
