import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { useNarrow } from "../../state/use-screen.ts";
import { handsFocusOver } from "../use-panel-focus.ts";
import type { Findable } from "./search-index.ts";
import { useSearchIndex } from "./use-search-index.ts";

const nothing = { shown: [], count: 0 } as const;

/**
 * The combobox that finds places by all their names, units, commanders, persons and events; choosing one moves map and clock and
 * opens its card. The keys that move within a text stay the text's.
 */
export function SearchBox() {
  const { panels } = useMessages();
  const narrow = useNarrow();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  // What Enter was pressed on before there was anything to choose from; the first find is chosen when it comes.
  const [entered, setEntered] = useState("");
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { finder, want, wantAgain } = useSearchIndex();
  const asked = text.trim();
  const finds = useMemo(() => (finder === null || asked === "" ? nothing : finder.find(asked)), [finder, asked]);
  const isOpen = open && finder !== null && asked !== "";
  const last = finds.shown.length - 1;

  const choose = (item: Findable): void => {
    input.current?.setAttribute(handsFocusOver, "");
    finder?.goTo(item);
    setOpen(false);
    setText("");
    setEntered("");
    // On a phone the field lies over the top bar and the keyboard over the map for as long as it has the focus.
    if (narrow) input.current?.blur();
  };
  useEffect(function chooseWhatWasEntered() {
    const first = finds.shown[0];
    if (entered !== "" && entered === asked && first !== undefined) choose(first.item);
  });
  const enter = (): void => {
    setEntered(asked);
    wantAgain();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, altKey, ctrlKey, metaKey, nativeEvent } = event;
    event.currentTarget.removeAttribute(handsFocusOver);
    if (nativeEvent.isComposing || ctrlKey || metaKey) return;
    const item = finds.shown[active]?.item;
    if (key === "Escape" && isOpen) setOpen(false);
    else if (key === "Escape" && text !== "") setText("");
    else if ((key === "ArrowDown" || key === "ArrowUp") && !isOpen) setOpen(true);
    else if (key === "ArrowUp" && altKey) setOpen(false);
    else if (key === "ArrowDown") setActive(active >= last ? 0 : active + 1);
    else if (key === "ArrowUp") setActive(active <= 0 ? Math.max(last, 0) : active - 1);
    else if (key === "Enter" && isOpen && item !== undefined) choose(item);
    else if (key === "Enter" && asked !== "" && item === undefined) enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="search">
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
        <circle cx="10" cy="10" r="6.5" />
        <path d="M15 15l6 6" />
      </svg>
      <input
        ref={input}
        role="combobox"
        aria-label={panels.search}
        aria-expanded={isOpen && last >= 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && last >= 0 ? `${listId}-${Math.min(active, last)}` : undefined}
        placeholder={panels.searchShort}
        value={text}
        autoComplete="off"
        autoCapitalize="off"
        enterKeyHint="search"
        spellCheck={false}
        onChange={({ target }) => {
          setText(target.value);
          setEntered("");
          setActive(0);
          setOpen(true);
          wantAgain();
        }}
        onKeyDown={press}
        onBlur={() => {
          setOpen(false);
          setEntered("");
        }}
        onClick={() => setOpen(true)}
        onFocus={({ currentTarget }) => {
          currentTarget.removeAttribute(handsFocusOver);
          setOpen(true);
          want();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      {finder === null ? null : (
        <finder.List
          words={finder.words}
          id={listId}
          isOpen={isOpen}
          finds={finds}
          typed={asked}
          active={Math.min(active, last)}
          onChoose={choose}
          onClear={() => {
            setText("");
            setEntered("");
            input.current?.focus();
            if (narrow) input.current?.blur();
          }}
        />
      )}
    </div>
  );
}
