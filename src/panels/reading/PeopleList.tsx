import { useMessages } from "../../i18n/use-messages.ts";
import { personGroups } from "../../model/reading.ts";
import { select } from "../../state/acts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useReading } from "../../state/use-texts.ts";
import { lifeOf } from "./life.ts";

/** The persons of the story by side; each name opens a card. */
export function PeopleList() {
  const { store } = useExplorer();
  const { people } = useReading();
  const { reading } = useMessages();
  return personGroups.map((group) => (
    <section key={group}>
      <h3 className="reading__group">{reading.group[group]}</h3>
      <ul className="people">
        {people
          .filter((person) => person.group === group)
          .map((person) => (
            <li className="person" key={person.id}>
              <button type="button" className="text-link" onClick={() => select(store, person.id)}>
                {person.name}
              </button>{" "}
              <span className="person__life">{lifeOf(person, reading)}</span>
              <span className="person__role">{person.role}</span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
