import { useState } from "react";
import { useOwnFileWords } from "../../i18n/use-own-file-words.ts";
import { sayOwnNote } from "../../i18n/say-own-note.ts";
import type { OwnLayer } from "../../model/own-layer.ts";
import { select } from "../../state/acts.ts";
import { isInRange } from "../../state/range-for.ts";
import { useSpan } from "../../state/use-clock.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { ownTitle } from "./own-title.ts";

/** So many features are listed at a time: a list of thousands is read by nobody and slows the page down. */
const listed = 50;

/** What a file of the reader's own holds, and all that is to be told of it. */
export function OwnLayerContents({ layer }: { readonly layer: OwnLayer }) {
  const { clock, store, ownFiles } = useExplorer();
  const { ui, notes: words } = useOwnFileWords();
  const span = useSpan(clock);
  const [count, setCount] = useState(listed);
  const { title, features, notes } = layer;
  return (
    <section className="own-file" aria-label={title}>
      <h4>{title}</h4>
      <p className="remark">{ui.holds(words.format[layer.format], features.length)}</p>
      {layer.span === null || isInRange(span, layer.span) ? null : (
        <p>
          <button type="button" className="button" onClick={() => ownFiles.showTime(layer.id)}>
            {ui.showTime}
          </button>
        </p>
      )}
      {notes.length === 0 ? null : (
        <details open>
          <summary>{ui.notes(notes.length)}</summary>
          <ul className="own-file__notes">
            {notes.map((note) => {
              const { place, sentence, more } = sayOwnNote(note, words);
              return (
                <li key={note.key}>
                  <strong>{place}</strong> {sentence} {more}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <details>
        <summary>{ui.contents}</summary>
        <ul className="own-file__features">
          {features.slice(0, count).map((feature) => (
            <li key={feature.id}>
              <button type="button" onClick={() => select(store, feature.id)}>
                {ownTitle(feature, ui)}
              </button>
            </li>
          ))}
        </ul>
        {count >= features.length ? null : (
          <button type="button" className="button" onClick={() => setCount(count + listed)}>
            {ui.more(Math.min(listed, features.length - count))}
          </button>
        )}
      </details>
    </section>
  );
}
