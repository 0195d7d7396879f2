import { useId, useMemo } from "react";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { inLanguage } from "../../model/localized-text.ts";
import { personGroups, type Person } from "../../model/reading.ts";
import { select } from "../../state/acts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useReading } from "../../state/use-reading.ts";
import { numberSources, type NumberedSources } from "../details/numbered-sources.ts";
import { SourceList, SourceNumbers } from "../details/Sources.tsx";
import { showFeature } from "./show-feature.ts";

/** The persons of the story by side, each with life dates, role, fate and sources. */
export function PeopleList() {
  const { people } = useReading();
  const { reading } = useMessages();
  const listId = useId();
  const numbered = useMemo(() => numberSources(people.map(({ cites }) => cites)), [people]);
  return (
    <>
      {personGroups.map((group) => (
        <section key={group}>
          <h3 className="reading__group">{reading.group[group]}</h3>
          <ul className="people">
            {people
              .filter((person) => person.group === group)
              .map((person) => (
                <PersonItem key={person.id} person={person} numbered={numbered} listId={listId} />
              ))}
          </ul>
        </section>
      ))}
      <SourceList numbered={numbered} listId={listId} />
    </>
  );
}

interface PersonItemProps {
  readonly person: Person;
  readonly numbered: NumberedSources;
  readonly listId: string;
}

function PersonItem({ person, numbered, listId }: PersonItemProps) {
  const explorer = useExplorer();
  const { chronicle, store } = explorer;
  const { reading } = useMessages();
  const language = useLanguage();
  const { name, nativeName, born, died, role, fate, text, cites, unit, features } = person;
  return (
    <li className="person" id={person.id}>
      <details>
        <summary>
          <strong>{name}</strong>
          {born === null && died === null ? null : (
            <span className="person__life">
              {" "}
              {reading.life(yearOf(born) ?? reading.unknownYear, yearOf(died) ?? reading.unknownYear)}
            </span>
          )}
          <span className="person__role">{role}</span>
        </summary>
        {nativeName === null ? null : <p className="names-line">{nativeName}</p>}
        <p>
          {inLanguage(text, language)}
          <SourceNumbers cites={cites} numbered={numbered} listId={listId} />
        </p>
        {fate === null ? null : (
          <p className="remark">
            <strong>{reading.fate}:</strong> {fate}
          </p>
        )}
        {unit === null && features.length === 0 ? null : (
          <ul className="person__links" aria-label={reading.onTheMap}>
            {unit === null ? null : (
              <li>
                <button type="button" className="text-link" onClick={() => select(store, unit)}>
                  {chronicle.units.get(unit)?.name ?? unit}
                </button>
              </li>
            )}
            {features.map((feature) => {
              const known = chronicle.features.get(feature);
              return known === undefined ? null : (
                <li key={feature}>
                  <button
                    type="button"
                    className="text-link"
                    onClick={() => showFeature(explorer, feature, known.kind === "event" ? known.when.at : null)}
                  >
                    {inLanguage(known.title, language)}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </details>
    </li>
  );
}

/** "1946" of "1946-08-01": the list shows years, the text has the days. */
function yearOf(edtf: string | null): string | null {
  return edtf === null ? null : (/\d{2}[\dX]{2}/u.exec(edtf)?.[0] ?? edtf);
}
