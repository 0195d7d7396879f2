import { useState } from "react";
import { formatDate, formatHour } from "../../i18n/format.ts";
import { useLanguage, useLongTexts, useMessages } from "../../i18n/use-messages.ts";
import { notify } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useFeatureTexts, useSources } from "../../state/use-texts.ts";
import { copyText } from "../copy-text.ts";
import { Citation } from "../details/Sources.tsx";
import { CitedBy } from "./CitedBy.tsx";
import { asCslJson, bibliography, matches } from "./bibliography.ts";
import { asBibtex } from "./bibtex.ts";

/** All works: what was read of each, how many features rest on it, and copies for a reader's own bibliography. */
export function Bibliography() {
  const { clock, store } = useExplorer();
  const chronicle = useChronicle();
  const { reading, app } = useMessages();
  const language = useLanguage();
  const { sourcesIntroduction } = useLongTexts();
  const [wanted, setWanted] = useState("");
  const [copied, setCopied] = useState("");
  const sources = useSources();
  const textOf = useFeatureTexts(chronicle.dataset.layers.map(({ id }) => id));
  const entries = bibliography(chronicle, sources, textOf);
  const found = entries.filter(({ source }) => matches(source, wanted));
  const copy = async (what: string, text: string): Promise<void> => {
    if (await copyText(text)) setCopied(what);
    else notify(store, app.copyRefused);
  };
  const view = (): string =>
    `${app.title}: ${app.subtitle}. ${formatDate(clock.now(), language)}, ${formatHour(clock.now(), language)}. ${window.location.href}`;
  const copies: readonly (readonly [string, () => string])[] = [
    [reading.citeView, view],
    [reading.copyBibtex, () => found.map(({ source }) => asBibtex(source)).join("\n\n")],
    [
      reading.copyCsl,
      () =>
        JSON.stringify(
          found.map(({ source }) => asCslJson(source)),
          null,
          2,
        ),
    ],
  ];
  return (
    <>
      <p className="lead">{sourcesIntroduction(entries.length)}</p>
      <div className="bibliography__tools">
        {copies.map(([name, text]) => (
          <button key={name} type="button" className="button" onClick={() => void copy(name, text())}>
            {copied === name ? reading.copied : name}
          </button>
        ))}
      </div>
      <label className="bibliography__find">
        {reading.findSource}
        <input className="field" type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </label>
      <ul className="bibliography">
        {found.map(({ source, citedBy }) => (
          <li key={source.id}>
            <Citation source={source} />
            <CitedBy features={citedBy} />
            {source.note === null ? null : <p lang="en">{source.note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
