import { Fragment, useEffect, useRef, type MouseEvent } from "react";
import { formatWhen } from "../../i18n/format-when.ts";
import { CloseMark } from "../CloseMark.tsx";
import "./search.css";
import type { LongTexts } from "../../i18n/messages.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { markedParts } from "./marked-parts.ts";
import { SearchMark } from "./SearchMark.tsx";
import type { Find, Findable, Finds } from "./search-index.ts";

interface SearchListProps {
  readonly words: LongTexts["search"];
  readonly id: string;
  readonly isOpen: boolean;
  readonly finds: Finds;
  readonly typed: string;
  /** The position of the option that Enter would choose. */
  readonly active: number;
  readonly onChoose: (item: Findable) => void;
  /** Empties the field, and on a phone leaves it. */
  readonly onClear: () => void;
}

/** The finds under the field, and below them how many there are, or what to do when there are none; said politely as well. */
export function SearchList({ words, id, isOpen, finds, typed, active, onChoose, onClear }: SearchListProps) {
  const { app, panels } = useMessages();
  const { shown, count } = finds;
  const counted = shown.length < count ? words.countBeyond(count, shown.length) : words.count(count);
  const said = count === 0 ? words.none(typed) : counted;
  const choose = ({ target }: MouseEvent): void => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const find = shown.find((_, position) => option?.id === `${id}-${position}`);
    if (find !== undefined) onChoose(find.item);
  };
  // The input keeps the focus and has the keys; a press on what belongs to it must not take it away.
  const keepFocus = (event: MouseEvent): void => event.preventDefault();
  return (
    <>
      <button
        type="button"
        className={typed === "" ? "search__clear search__clear--empty" : "search__clear"}
        aria-label={`${app.close}: ${panels.search}`}
        title={app.close}
        onMouseDown={keepFocus}
        onClick={onClear}
      >
        <CloseMark />
      </button>
      <div className="search__finds" hidden={!isOpen} role="presentation" onMouseDown={keepFocus} onClick={choose}>
        <ul id={id} role="listbox" aria-label={panels.search} className="search__list" hidden={shown.length === 0}>
          {shown.map((find, position) => (
            <SearchOption key={find.item.id} id={`${id}-${position}`} find={find} typed={typed} isActive={position === active} />
          ))}
        </ul>
        <div className="search__count" role="status">
          {isOpen ? <p>{said}</p> : null}
          {isOpen && count === 0 ? <p>{words.whatToTry}</p> : null}
        </div>
      </div>
    </>
  );
}

interface SearchOptionProps {
  readonly id: string;
  readonly find: Find;
  readonly typed: string;
  readonly isActive: boolean;
}

/** One find: its mark, its name with what was met underlined, its date, its kind and its other names. */
function SearchOption({ id, find: { item, met }, typed, isActive }: SearchOptionProps) {
  const messages = useMessages();
  const language = useLanguage();
  const { kind, title, otherNames, remark, when, side } = item;
  const option = useRef<HTMLLIElement>(null);
  useEffect(
    function keepActiveInSight() {
      if (isActive) option.current?.scrollIntoView({ block: "nearest" });
    },
    [isActive],
  );
  return (
    <li
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      className={isActive ? "search__item search__item--active" : "search__item"}
    >
      <SearchMark kind={kind} side={side} />
      <strong>
        <Marked text={title} met={met} typed={typed} />
      </strong>
      <span className="search__date">{when === null ? "" : formatWhen(when, language, messages)}</span>
      <span className="search__kind">
        {messages.panels.kinds[kind]}
        {otherNames.map((name) => (
          <Fragment key={name.text}>
            {" · "}
            <span lang={name.language}>
              <Marked text={name.text} met={met} typed={typed} />
            </span>
          </Fragment>
        ))}
        {remark === "" ? "" : " · "}
        <Marked text={remark} met={met} typed={typed} />
      </span>
    </li>
  );
}

/** A text with what was met underlined. */
function Marked({ text, met, typed }: { readonly text: string; readonly met: readonly string[]; readonly typed: string }) {
  let at = 0;
  return markedParts(text, met, typed).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
