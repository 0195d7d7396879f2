import { formatWhen } from "../i18n/format-when.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import type { When } from "../model/when.ts";
import { useSpan } from "../state/use-clock.ts";
import { useExplorer } from "../state/use-explorer.ts";
import "./date-button.css";

/** A date in a card: pressing it moves the clock there. What lies outside the slider's range is only text. */
export function DateButton({ when }: { readonly when: When }) {
  const { clock, store } = useExplorer();
  const messages = useMessages();
  const language = useLanguage();
  const text = formatWhen(when, language, messages);
  const span = useSpan(clock);
  if (when.at < span.start || when.at > span.end) return <span className="date-text">{text}</span>;
  const go = (): void => {
    store.set({ opening: false });
    clock.seek(when.at);
  };
  return (
    <button type="button" className="date-button" onClick={go}>
      {text}
    </button>
  );
}
