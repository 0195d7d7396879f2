import { formatDate, formatHour, formatWeekday, partOfDayAt } from "../i18n/format.ts";
import { useLanguage, useMessages } from "../i18n/use-messages.ts";
import { explorerAddress } from "../state/address-of.ts";
import { linkOf } from "../state/link-of.ts";
import { useChronicle, useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";

/** What is printed above the map: the title, the instant, whose account and which layers are shown, and where to find this view. */
export function PrintHead() {
  const explorer = useExplorer();
  const { clock, store } = explorer;
  const { dataset } = useChronicle();
  const { app, panels, sharing, words } = useMessages();
  const language = useLanguage();
  const account = useStore(store, (state) => state.account);
  const visibleLayers = useStore(store, (state) => state.visibleLayers);
  const now = clock.now();
  const layers = dataset.layers.filter(({ id }) => visibleLayers.has(id)).map(({ title }) => title);
  const told = dataset.accounts.find(({ id }) => id === account)?.title;
  return (
    <header className="print-head">
      <div className="print-head__title">
        <h1>{app.title}</h1>
        <p>{app.subtitle}</p>
      </div>
      <p className="print-head__date">
        {formatWeekday(now, language)}, {formatDate(now, language)}, {formatHour(now, language)}{" "}
        <span>{words.partOfDay[partOfDayAt(now)]}</span>
      </p>
      <p className="print-head__shown">
        {panels.layers}: {layers.join(", ")}
        {told === undefined ? "" : ` · ${panels.account}: ${told}`}
      </p>
      <p className="print-head__shown">
        {sharing.thisView}: {explorerAddress(location.href, linkOf(explorer))}
      </p>
    </header>
  );
}
