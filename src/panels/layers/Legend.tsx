import { useMessages } from "../../i18n/use-messages.ts";
import { sides } from "../../model/side.ts";
import { cityZoom } from "../../state/city-zoom.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { SideSwatch, Swatch } from "./Swatch.tsx";
import "./legend.css";

/** What the signs mean; only those that the map can show at this zoom. */
export function Legend() {
  const { store } = useExplorer();
  const { panels, words } = useMessages();
  const inCity = useStore(store, (state) => (state.view?.zoom ?? 7) >= cityZoom);
  const { legendLines } = panels;
  return (
    <>
      <section className="card-section">
        <h3>{panels.lines}</h3>
        <ul className="legend">
          <li>
            <Swatch kind="road-attested" /> {legendLines.attested}
          </li>
          <li>
            <Swatch kind="road-inferred" /> {legendLines.inferred}
          </li>
          {inCity ? null : (
            <li>
              <Swatch kind="rail" /> {legendLines.rail}
            </li>
          )}
          <li>
            <Swatch kind="doubt" /> {legendLines.doubt}
          </li>
          <li>
            <Swatch kind="front-soviet" /> {legendLines.sovietFront}
          </li>
          <li>
            <Swatch kind="front-western" /> {legendLines.westernFront}
          </li>
          <li>
            <Swatch kind="halt-line" /> {legendLines.haltLine}
          </li>
          <li>
            <Swatch kind="zone-roa" /> {legendLines.zone}
          </li>
          {inCity ? null : (
            <>
              <li>
                <Swatch kind="border-1937" /> {legendLines.bordersOf1937}
              </li>
              <li>
                <Swatch kind="border-today" /> {legendLines.bordersToday}
              </li>
            </>
          )}
        </ul>
      </section>
      <section className="card-section">
        <h3>{panels.sides}</h3>
        <ul className="legend">
          {sides.map((side) => (
            <li key={side}>
              <SideSwatch side={side} /> {words.side[side]}
            </li>
          ))}
          <li>
            <SideSwatch side="roa" hollow /> {panels.placeCertainty.inferred}
          </li>
          <li>
            <Swatch kind="places" /> {panels.placeOrGrave}
          </li>
        </ul>
      </section>
    </>
  );
}
