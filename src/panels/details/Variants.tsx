import { useMessages } from "../../i18n/use-messages.ts";
import type { Variant } from "../../model/texts.ts";
import { DateButton } from "../DateButton.tsx";
import type { NumberedSources } from "./numbered-sources.ts";
import { SourceNumbers } from "./Sources.tsx";

/** What other sources say of the same thing, each with its own cites. */
export function Variants({
  variants,
  numbered,
  listId,
}: {
  readonly variants: readonly Variant[];
  readonly numbered: NumberedSources;
  readonly listId: string;
}) {
  const { panels } = useMessages();
  if (variants.length === 0) return null;
  return (
    <section className="card-section">
      <h3>{panels.otherSources}</h3>
      <ul className="variants">
        {variants.map(({ text, cites, when }) => (
          <li key={text}>
            {when === null ? null : (
              <>
                <DateButton when={when} />{" "}
              </>
            )}
            {text}
            <SourceNumbers cites={cites} numbered={numbered} listId={listId} />
          </li>
        ))}
      </ul>
    </section>
  );
}
