import { useMessages } from "../i18n/use-messages.ts";
import type { Certainty } from "../model/basis.ts";
import "./certainty.css";

/** Full disc attested, half disc probable, dashed ring inferred. With a name for readers of the screen unless the word stands beside it. */
export function CertaintyMark({ certainty, named }: { readonly certainty: Certainty; readonly named: boolean }) {
  const { words } = useMessages();
  return (
    <svg
      className="certainty"
      viewBox="0 0 12 12"
      width="11"
      height="11"
      {...(named ? { role: "img", "aria-label": words.certainty[certainty] } : { "aria-hidden": true })}
    >
      {certainty === "inferred" ? (
        <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 1.6" />
      ) : (
        <>
          <circle
            cx="6"
            cy="6"
            r="5"
            fill={certainty === "attested" ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.3"
          />
          {certainty === "probable" ? <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" /> : null}
        </>
      )}
    </svg>
  );
}
