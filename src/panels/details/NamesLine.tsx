import { Fragment } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Names } from "../../model/feature.ts";

const order = ["de1945", "cs", "ru", "pl", "today"] as const;
const languageOf = { de1945: "de", cs: "cs", ru: "ru", pl: "pl", today: undefined } as const;

/** The other names of a place: "German Schlüsselburg · Russian Лнарже · today …". */
export function NamesLine({ names, title }: { readonly names: Names; readonly title: string }) {
  const { panels } = useMessages();
  const known = order.flatMap((key) => {
    const name = names[key];
    return name === undefined || name === title ? [] : [{ key, name }];
  });
  if (known.length === 0) return null;
  return (
    <p className="names-line">
      {known.map(({ key, name }, index) => (
        <Fragment key={key}>
          {index === 0 ? "" : " · "}
          <span className="names-line__label">{panels.names[key]}</span> <span lang={languageOf[key]}>{name}</span>
        </Fragment>
      ))}
    </p>
  );
}
