import { Fragment } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Names } from "../../model/feature.ts";
import { languageOfName } from "../../model/language-of-name.ts";

const order = ["of1945", "en", "de1945", "cs", "ru", "pl", "today"] as const;

/** The other names of a place: "German Schlüsselburg · Russian Лнарже · today …". */
export function NamesLine({ names, title }: { readonly names: Names; readonly title: string }) {
  const { panels } = useMessages();
  const shown = new Set([title]);
  const known = order.flatMap((key) => {
    const name = names[key];
    if (name === undefined || shown.has(name)) return [];
    shown.add(name);
    return [{ key, name }];
  });
  if (known.length === 0) return null;
  return (
    <p className="names-line">
      {known.map(({ key, name }, index) => (
        <Fragment key={key}>
          {index === 0 ? "" : " · "}
          <span className="names-line__name">
            <span className="names-line__label">{panels.names[key]}</span> <span lang={languageOfName(names, name)}>{name}</span>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
