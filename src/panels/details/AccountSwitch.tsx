import { useId } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { Check } from "../Check.tsx";
import "./accounts.css";

/**
 * Which chronology the map follows, where rival ones exist; neither is coloured, for the choice is the reader's. `brief`: what each
 * says is folded away, where it would stand before what the card is about.
 */
export function AccountSwitch({ brief = false }: { readonly brief?: boolean }) {
  const { store } = useExplorer();
  const chronicle = useChronicle();
  const { panels } = useMessages();
  const account = useStore(store, (state) => state.account);
  const ghosts = useStore(store, (state) => state.ghosts);
  const group = useId();
  const { accounts } = chronicle.dataset;
  if (accounts.length < 2) return null;
  return (
    <section className="card-section">
      <h3 aria-hidden="true">{panels.twoAccounts}</h3>
      <div className="accounts" role="radiogroup" aria-label={panels.account}>
        {accounts.map(({ id, title, summary }) => (
          <div key={id} className={id === account ? "account account--chosen" : "account"}>
            <label>
              <input
                type="radio"
                name={group}
                checked={id === account}
                onChange={() => store.set({ account: id })}
                aria-describedby={`${group}-${id}`}
              />
              {title}
            </label>
            {brief ? null : <p id={`${group}-${id}`}>{summary}</p>}
          </div>
        ))}
      </div>
      {brief ? (
        <details className="card-fold accounts__say">
          <summary>{panels.accountsSay}</summary>
          {accounts.map(({ id, title, summary }) => (
            <p key={id} id={`${group}-${id}`}>
              <strong>{title}.</strong> {summary}
            </p>
          ))}
        </details>
      ) : null}
      <Check checked={ghosts} onChange={(next) => store.set({ ghosts: next })}>
        {panels.showGhosts}
      </Check>
    </section>
  );
}
