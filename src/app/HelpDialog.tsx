import { useLongTexts, useMessages } from "../i18n/use-messages.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useModal } from "../state/use-modal.ts";
import { useNarrow } from "../state/use-screen.ts";
import { useStore } from "../state/use-store.ts";
import { Check } from "../panels/Check.tsx";
import "./help-dialog.css";

/** The list of keys. */
export function HelpDialog() {
  const { store } = useExplorer();
  const { app, panels } = useMessages();
  const narrow = useNarrow();
  const { keyList, letterKeys } = useLongTexts();
  const on = useStore(store, (state) => state.letterKeys);
  const open = useStore(store, (state) => state.helpOpen);
  const dialog = useModal(open);
  return (
    <dialog
      ref={dialog}
      className="dialog help"
      aria-label={panels.help}
      closedby="any"
      onClose={() => store.set({ helpOpen: false })}
    >
      <h2>{panels.keys}</h2>
      <div className="double-rule" />
      {narrow ? <p>{app.hintTouch}</p> : null}
      <dl>
        {keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              {key.split(", ").map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Check checked={on} onChange={(next) => store.set({ letterKeys: next })}>
        {letterKeys}
      </Check>
      <div className="dialog__buttons">
        <button type="button" className="button" onClick={() => store.set({ helpOpen: false })}>
          {app.close}
        </button>
      </div>
    </dialog>
  );
}
