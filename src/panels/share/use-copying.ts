import { useState } from "react";

/** How the last attempt to copy went; `idle` before the first and after a change of what would be copied. */
export type Copying = "idle" | "copied" | "refused";

/** Copies a text to the clipboard and remembers for which text that went well, so that a changed one counts as not copied. */
export function useCopying(text: string): { readonly state: Copying; readonly copy: () => Promise<void> } {
  const [done, setDone] = useState<{ readonly text: string; readonly state: Copying }>({ text: "", state: "idle" });
  return {
    state: done.text === text ? done.state : "idle",
    copy: async () => {
      try {
        await navigator.clipboard.writeText(text);
        setDone({ text, state: "copied" });
      } catch {
        // Without a secure connection or the reader's leave there is no clipboard.
        setDone({ text, state: "refused" });
      }
    },
  };
}
