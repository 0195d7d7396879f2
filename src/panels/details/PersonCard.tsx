import { useId, useMemo } from "react";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { nativeLanguage } from "../../model/reading.ts";
import { select } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useReading } from "../../state/use-texts.ts";
import { lifeOf } from "../reading/life.ts";
import { showFeature } from "../reading/show-feature.ts";
import { numberSources } from "./numbered-sources.ts";
import { SourceList, SourceNumbers } from "./Sources.tsx";

/** A person's card: names, life dates, role, what is known, fate, sources, and where on the map the person appears. */
export function PersonCard({ personId }: { readonly personId: string }) {
  const explorer = useExplorer();
  const { store } = explorer;
  const chronicle = useChronicle();
  const { people } = useReading();
  const { reading } = useMessages();
  const language = useLanguage();
  const listId = useId();
  const person = people.find(({ id }) => id === personId);
  const numbered = useMemo(() => numberSources([person?.cites ?? []]), [person]);
  if (person === undefined) return <p>{reading.noSuchPerson}</p>;
  const life = lifeOf(person, reading);
  const nativeName = language === nativeLanguage ? null : person.nativeName;
  const unit = person.unit === null ? undefined : chronicle.units.get(person.unit);
  return (
    <>
      <p className="names-line">
        {nativeName === null ? null : <span lang={nativeLanguage}>{nativeName}</span>}
        {nativeName === null || life === "" ? "" : " · "}
        {life}
      </p>
      <p className="names-line">{person.role}</p>
      <p className="lead">
        {person.text}
        <SourceNumbers cites={person.cites} numbered={numbered} listId={listId} />
      </p>
      {person.fate === null ? null : (
        <p className="remark">
          <strong>{reading.fate}:</strong> {person.fate}
        </p>
      )}
      {unit === undefined && person.features.length === 0 ? null : (
        <section className="card-section">
          <h3>{reading.onTheMap}</h3>
          <ul className="person__links">
            {unit === undefined ? null : (
              <li>
                <button type="button" className="text-link" onClick={() => select(store, unit.id)}>
                  {unit.name}
                </button>
              </li>
            )}
            {person.features.map((featureId) => {
              const feature = chronicle.features.get(featureId);
              return feature === undefined ? null : (
                <li key={featureId}>
                  <button
                    type="button"
                    className="text-link"
                    onClick={() => showFeature(explorer, featureId, feature.kind === "event" ? feature.when.at : null)}
                  >
                    {feature.title}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <SourceList numbered={numbered} listId={listId} />
    </>
  );
}

/** The heading of a person's card. */
export function PersonName({ personId }: { readonly personId: string }) {
  const { people } = useReading();
  return people.find(({ id }) => id === personId)?.name ?? personId;
}

/** Links to the persons whom a feature concerns; nothing when there are none. */
export function PeopleConcerned({ featureId }: { readonly featureId: string }) {
  const { store } = useExplorer();
  const { people } = useReading();
  const { reading } = useMessages();
  const concerned = people.filter(({ features, unit }) => unit === featureId || features.some((each) => each === featureId));
  if (concerned.length === 0) return null;
  return (
    <section className="card-section">
      <h3>{reading.people}</h3>
      <ul className="person__links">
        {concerned.map(({ id, name, role }) => (
          <li key={id}>
            <button type="button" className="text-link" onClick={() => select(store, id)}>
              {name}
            </button>
            <span className="person__role">{role}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
