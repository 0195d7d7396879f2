import { Fragment } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Names } from "../../model/feature.ts";
import { otherNamesOf } from "../../model/other-names.ts";
import { languageOfName } from "../../model/language-of-name.ts";

/** The other names of a place: "German Schlüsselburg · Russian Лнарже · today …". */
export function NamesLine({ names, title }: { readonly names: Names; readonly title: string }) {
  const { panels } = useMessages();
  const shown = new Set([title]);
  const known = otherNamesOf(names).filter(({ name }) => {
    const isNew = !shown.has(name);
    shown.add(name);
    return isNew;
  });
  if (known.length === 0) return null;
  return (
    <p className="names-line">
      {known.map(({ kind, name }, index) => (
        <Fragment key={kind}>
          {index === 0 ? "" : " · "}
          <span className="names-line__name">
            <span className="names-line__label">{panels.names[kind]}</span> <span lang={languageOfName(names, name)}>{name}</span>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
