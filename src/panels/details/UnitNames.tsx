import { Fragment } from "react";
import { useLanguage } from "../../i18n/use-messages.ts";
import type { Unit } from "../../model/unit.ts";

/** The unit's names in other languages; nothing where it has none. */
export function UnitNames({ unit }: { readonly unit: Unit }) {
  const pageLanguage = useLanguage();
  const names = Object.entries(unit.names).filter(([language, name]) => language !== pageLanguage && name !== unit.name);
  if (names.length === 0) return null;
  return (
    <p className="names-line">
      {names.map(([language, name], index) => (
        <Fragment key={language}>
          {index === 0 ? "" : " · "}
          <span className="names-line__name" lang={language}>
            {name}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
