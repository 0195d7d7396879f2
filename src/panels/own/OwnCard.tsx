import "./own.css";
import { useMessages } from "../../i18n/use-messages.ts";
import { useOwnFileWords } from "../../i18n/use-own-file-words.ts";
import { cornersOf } from "../../model/own-bounds.ts";
import type { OwnFeature, OwnLayer } from "../../model/own-layer.ts";
import { momentOf } from "../../model/when.ts";
import { select } from "../../state/acts.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { DateButton } from "../DateButton.tsx";
import { ShowOnMap } from "../details/ShowOnMap.tsx";
import { Panel } from "../Panel.tsx";
import { ownTitle } from "./own-title.ts";

/** The card of a feature from a reader's file: all that the file says of it, as text, and whose statement it is. */
export function OwnCard({ layer, feature }: { readonly layer: OwnLayer; readonly feature: OwnFeature }) {
  const { store, camera } = useExplorer();
  const { panels } = useMessages();
  const { ui } = useOwnFileWords();
  return (
    <Panel
      name={panels.details}
      role="complementary"
      className="details"
      heading={<h2 key={feature.id}>{ownTitle(feature, ui)}</h2>}
      actions={<ShowOnMap onShow={() => camera.ask({ kind: "show", positions: cornersOf([feature]) })} />}
      below={
        <div className="panel__below">
          <p className="names-line">{ui.kinds[feature.kind]}</p>
        </div>
      }
      onClose={() => select(store, null)}
    >
      <p className="remark">{ui.unchecked(layer.title)}</p>
      <OwnDates feature={feature} />
      <section className="card-section">
        <h3>{ui.properties}</h3>
        {feature.properties.length === 0 ? <p>{ui.noProperties}</p> : null}
        <dl className="own-properties">
          {feature.properties.map(({ name, text }, index) => (
            // Names that were cut may be alike, and the list never changes.
            <div key={`${String(index)} ${name}`}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Panel>
  );
}

function OwnDates({ feature }: { readonly feature: OwnFeature }) {
  const { ui } = useOwnFileWords();
  if (feature.kind !== "track") {
    return feature.when === null ? null : (
      <p>
        {ui.when}: <DateButton when={feature.when} />
      </p>
    );
  }
  const { sections } = feature.track;
  const [start, end] = [sections[0]?.start, sections.at(-1)?.end];
  if (start === undefined || end === undefined) return null;
  return (
    <p>
      {ui.from}: <DateButton when={momentOf(start)} /> {ui.until}: <DateButton when={momentOf(end)} />
    </p>
  );
}
