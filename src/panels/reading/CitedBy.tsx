import { useState } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { showFeature } from "./show-feature.ts";

/** The features that rest on a work, each a link to its card; listed only when opened, for some works carry hundreds. */
export function CitedBy({ features }: { readonly features: readonly string[] }) {
  const explorer = useExplorer();
  const chronicle = useChronicle();
  const { reading } = useMessages();
  const [open, setOpen] = useState(false);
  if (features.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{reading.citedBy(features.length)}</summary>
      {open ? (
        <ul className="person__links">
          {features.map((id) => {
            const feature = chronicle.features.get(id);
            return feature === undefined ? null : (
              <li key={id}>
                <button type="button" className="text-link" onClick={() => showFeature(explorer, id, null)}>
                  {feature.title}
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </details>
  );
}
