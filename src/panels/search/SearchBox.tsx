import { Fragment, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { formatWhen } from "../../i18n/format-when.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { select } from "../../state/acts.ts";
import { useChronicle, useExplorer } from "../../state/use-explorer.ts";
import { positionsOfFeature, positionsOfUnit } from "../details/positions-of.ts";
import type { Findable } from "./search-index.ts";
import { useSearchIndex } from "./use-search-index.ts";

/** The combobox that finds places by all their names, units, commanders and events; choosing one moves map and clock and opens its card. */
export function SearchBox() {
  const { clock, store, camera } = useExplorer();
  const chronicle = useChronicle();
  const messages = useMessages();
  const { panels } = messages;
  const language = useLanguage();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [index, wantIndex] = useSearchIndex();
  const found = useMemo(() => (index === null || text.trim() === "" ? [] : index.find(text)), [index, text]);
  const isOpen = open && index !== null && text.trim() !== "";

  const choose = (item: Findable): void => {
    if (item.when !== null) clock.seek(item.when.at);
    const feature = chronicle.features.get(item.id);
    if (feature !== undefined) store.set({ visibleLayers: new Set([...store.get().visibleLayers, feature.layer]) });
    const { account } = store.get();
    const positions =
      feature === undefined ? positionsOfUnit(chronicle, item.id, account, clock.now()) : positionsOfFeature(feature);
    select(store, item.id);
    camera.ask({ kind: "show", positions });
    setOpen(false);
    setText("");
  };
  const key = (event: KeyboardEvent): void => {
    const item = found[active];
    if (event.key === "ArrowDown") setActive((active + 1) % Math.max(found.length, 1));
    else if (event.key === "ArrowUp") setActive((active + found.length - 1) % Math.max(found.length, 1));
    else if (event.key === "Enter" && item !== undefined) choose(item);
    else if (event.key === "Escape" && text !== "") setText("");
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
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={panels.searchShort}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          setText(target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={key}
        onBlur={() => setOpen(false)}
        onFocus={() => {
          setOpen(true);
          wantIndex();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={listId} role="listbox" aria-label={panels.search} className="search__list" hidden={!isOpen}>
        {found.map((item, position) => (
          // The input keeps the focus and has the keys; a press must not take it away before the click.
          <li
            key={item.id}
            id={`${listId}-${position}`}
            role="option"
            aria-selected={position === active}
            className={position === active ? "search__item search__item--active" : "search__item"}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(item);
            }}
          >
            <strong>{item.title}</strong>
            <span className="search__date">{item.when === null ? "" : formatWhen(item.when, language, messages)}</span>
            <span className="search__kind">
              {panels.kinds[item.kind]}
              {item.otherNames.map((name) => (
                <Fragment key={name.text}>
                  {" · "}
                  <span lang={name.language}>{name.text}</span>
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="search__none" role="status" hidden={!isOpen || found.length > 0}>
        {isOpen && found.length === 0 ? panels.searchNone(text) : ""}
      </p>
    </div>
  );
}
