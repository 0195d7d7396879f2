import { useId, useRef } from "react";
import { useLongTexts } from "../../i18n/use-messages.ts";
import { useCopying } from "./use-copying.ts";

interface CopyFieldProps {
  readonly name: string;
  readonly text: string;
  /** Rows of the field. */
  readonly rows: number;
  readonly copyName: string;
  readonly children?: React.ReactNode;
}

/** A text to take away: the field selects all of it when it gets the focus, the button copies it and says so. */
export function CopyField({ name, text, rows, copyName, children }: CopyFieldProps) {
  const { shareDialog } = useLongTexts();
  const { state, copy } = useCopying(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const press = async (): Promise<void> => {
    // What was not copied is ready to be copied by hand; else the focus stays on the button.
    if (!(await copy())) field.current?.select();
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{name}</label>
      <textarea
        ref={field}
        id={id}
        className="copy-field__text"
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <div className="copy-field__buttons">
        <button type="button" className="button" onClick={() => void press()}>
          {copyName}
        </button>
        {children}
        <span className="copy-field__said" role="status">
          {state === "copied" ? shareDialog.copied : ""}
          {state === "refused" ? shareDialog.copyRefused : ""}
        </span>
      </div>
    </div>
  );
}
