import "leaflet/dist/leaflet.css";
import { lazy, startTransition, Suspense, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { MapContainer, useMap } from "react-leaflet";
import { useMessages } from "../i18n/use-messages.ts";
import type { LonLat } from "../model/lon-lat.ts";
import { noLetterer } from "./labels/march-names.ts";
import { toLatLng } from "./leaflet.ts";
import { ScaleBar } from "./base/ScaleBar.tsx";
import { CameraFollower } from "./CameraFollower.tsx";
import { MarchLayers } from "./MarchLayers.tsx";
import { NoBaseMap } from "./NoBaseMap.tsx";
import { PaperFit } from "./PaperFit.tsx";
import { reachOfMap } from "./reach-of-map.ts";
import { highestZoom, lowestZoom } from "./zoom-range.ts";
import { OnlineTiles } from "./OnlineTiles.tsx";
import { ZoomButtons } from "./ZoomButtons.tsx";
import "./map.css";
import "./places/places.css";

// The march can be played before the ground under it has come.
const BaseMap = lazy(async () => {
  try {
    return { default: (await import("./BaseMap.tsx")).BaseMap };
  } catch {
    return { default: NoBaseMap };
  }
});

/** Where the map opens, and a key it hands on. */
export interface MapViewProps {
  /** Where the map opens: degrees and zoom level. */
  readonly center: LonLat;
  readonly zoom: number;
  /** Space pressed while the map has the focus. */
  readonly onSpace: () => void;
}

/** The plate: base map, march and what a reader moves it with. Mounted once; nothing above it may suspend. */
export function MapView({ center, zoom, onSpace }: MapViewProps) {
  const { map: words } = useMessages();
  const letterer = useRef(noLetterer);
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== " " || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    onSpace();
  };
  return (
    <div className="map-frame" role="presentation" onKeyDown={keys}>
      <MapContainer
        className="map"
        center={toLatLng(center)}
        zoom={zoom}
        minZoom={lowestZoom}
        maxZoom={highestZoom}
        zoomSnap={0}
        zoomDelta={0.5}
        wheelPxPerZoomLevel={110}
        zoomControl={false}
        attributionControl={false}
        maxBounds={reachOfMap}
        maxBoundsViscosity={0.8}
      >
        <NameRegion name={words.region} />
        <Suspense>
          <BaseMap handle={letterer} />
        </Suspense>
        <OnlineTiles />
        <InNextTask>
          <MarchLayers letterer={letterer} />
        </InNextTask>
        <CameraFollower />
        <ScaleBar />
        <PaperFit />
      </MapContainer>
      <ZoomButtons />
    </div>
  );
}

/** Renders its children a task later: a map and what lies on it, made at one go, would hold up the page as it opens. */
function InNextTask({ children }: { readonly children: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => startTransition(() => setIsTime(true)), []);
  return isTime ? children : null;
}

/** Gives Leaflet's own element its role and name; react-leaflet passes neither on. */
function NameRegion({ name }: { readonly name: string }) {
  const map = useMap();
  useEffect(() => {
    const element = map.getContainer();
    element.setAttribute("role", "region");
    element.setAttribute("aria-label", name);
  }, [map, name]);
  return null;
}
