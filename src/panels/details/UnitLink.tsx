import type { UnitId } from "../../model/id.ts";
import { select } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { boundTitle } from "./title-of-card.ts";

/** A link to a unit's card. */
export function UnitLink({ id }: { readonly id: UnitId }) {
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const unit = chronicle.units.get(id);
  if (unit === undefined) return null;
  return (
    <button type="button" className="text-link" onClick={() => select(store, id)}>
      {boundTitle(unit.name)}
    </button>
  );
}
