import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { formatDistance } from "../../i18n/format.ts";
import { useLanguage, useMessages } from "../../i18n/use-messages.ts";
import { mercatorPerMetre } from "../../model/mercator.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";
import { tileSources } from "../tile-sources.ts";
import { scaleLength } from "./scale-length.ts";
import "./scale-bar.css";

/** The longest the bar gets, in pixels. */
const longest = 110;

/** Where the base map comes from, in the order the credits name it. */
const sources = [
  "https://www2.jpl.nasa.gov/srtm/",
  "https://www.soest.hawaii.edu/pwessel/gshhg/",
  "https://www.geonames.org/",
] as const;

/** The scale in kilometres at the middle of the map, and what the base map is made from. Always shown. Stands inside the map container. */
export function ScaleBar() {
  const map = useMap();
  const language = useLanguage();
  const { map: words } = useMessages();
  const { store } = useExplorer();
  const online = useStore(store, (state) => state.baseMap.online);
  const tiles = online === "none" ? null : tileSources[online];
  const [{ metres, pixels }, setLength] = useState(() => ({ metres: 0, pixels: 0 }));
  useEffect(
    function followTheMap() {
      const measure = (): void => {
        const pixelsPerMetre = mercatorPerMetre(map.getCenter().lat) * 256 * 2 ** map.getZoom();
        setLength(scaleLength(1 / pixelsPerMetre, longest));
      };
      measure();
      map.on("moveend zoomend resize", measure);
      return () => {
        map.off("moveend zoomend resize", measure);
      };
    },
    [map],
  );
  return (
    <div className="scale-bar">
      <div className="scale-bar__bar" data-covers-map="" style={{ width: pixels }}>
        <div className="scale-bar__figures">
          <span>0</span>
          <span>{formatDistance(metres, language)}</span>
        </div>
        <div className="scale-bar__cells" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      </div>
      <p className="scale-bar__credits" data-covers-map="">
        {words.attribution.split(" · ").map((credit, index) => (
          <span key={credit}>
            {index === 0 ? "" : " · "}
            <a href={sources[index]} target="_blank" rel="noopener noreferrer">
              {credit}
            </a>
          </span>
        ))}
        {tiles === null ? null : (
          <span>
            {" · "}
            <a href={tiles.creditUrl} target="_blank" rel="noopener noreferrer">
              {tiles.credit}
            </a>
          </span>
        )}
      </p>
    </div>
  );
}
