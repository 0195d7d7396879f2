import { useState } from "react";
import { copyText } from "../copy-text.ts";

/** How the last attempt to copy went; `idle` before the first and after a change of what would be copied. */
export type Copying = "idle" | "copied" | "refused";

/**
 * Copies a text to the clipboard, `false` where the browser refuses, and remembers for which text that went well, so that a changed
 * one counts as not copied.
 */
export function useCopying(text: string): { readonly state: Copying; readonly copy: () => Promise<boolean> } {
  const [done, setDone] = useState<{ readonly text: string; readonly state: Copying }>({ text: "", state: "idle" });
  return {
    state: done.text === text ? done.state : "idle",
    copy: async () => {
      const isCopied = await copyText(text);
      setDone({ text, state: isCopied ? "copied" : "refused" });
      return isCopied;
    },
  };
}
