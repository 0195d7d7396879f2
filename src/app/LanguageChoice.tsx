import { use, useId } from "react";
import { interfaceLanguages } from "../i18n/load-messages.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { languages } from "../model/language.ts";
import { useChronicle } from "../state/use-explorer.ts";
import { ChooseLanguage } from "./choose-language.ts";

/** The languages in which words and history are both there, each by its own name; nothing where there is but one. */
export function LanguageChoice() {
  const { app } = useMessages();
  const language = useLanguage();
  const choose = use(ChooseLanguage);
  const { languages: told } = useChronicle().dataset;
  const offered = interfaceLanguages.filter(([each]) => told.includes(each));
  const id = useId();
  if (offered.length < 2) return null;
  return (
    <div className="language">
      <label htmlFor={id}>{app.language}</label>
      <select
        id={id}
        className="field"
        value={language}
        onChange={({ target }) => void choose(languages.find((each) => each === target.value) ?? "en")}
      >
        {offered.map(([each, name]) => (
          <option key={each} value={each} lang={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
