import { Deck, MapView } from "@deck.gl/core";
import { TripsLayer } from "@deck.gl/geo-layers";
import { ScatterplotLayer } from "@deck.gl/layers";
import { locate, nowhere, prepareTrack } from "../../src/chronicle/prepared-track.ts";
import { sideColours } from "../../src/map/symbols/side-colours.ts";
import { fromMercator } from "../../src/model/mercator.ts";
import { type Instant } from "../../src/model/instant.ts";
import { sides } from "../../src/model/side.ts";
import { camera } from "./camera.ts";
import { dotRadius, trailDays, trailWidth, type Contender } from "./contender.ts";
import { syntheticSpan, waypointsOf } from "./synthetic-tracks.ts";

interface Trip {
  readonly path: [number, number][];
  readonly timestamps: number[];
  readonly colour: [number, number, number];
}

/**
 * deck.gl's TripsLayer and a ScatterplotLayer for the dots. Its timestamps are 32-bit floats, which cannot tell milliseconds of
 * 1945 apart, so it counts seconds from the start; the dots, which it has no layer for, are interpolated by our own code.
 */
export const contender: Contender = {
  mount: async (stage, tracks) => {
    const trips = tracks.map((track, index): Trip => {
      const waypoints = waypointsOf(track);
      return {
        path: waypoints.map(({ position }) => [position.lon, position.lat]),
        timestamps: waypoints.map(({ at }) => secondsAt(at)),
        colour: rgb(sideColours(sides[index % sides.length] ?? "roa", "light").mark),
      };
    });
    const prepared = tracks.map((track) => prepareTrack(track));
    const located = nowhere();
    const colours = Uint8Array.from(trips.flatMap(({ colour }) => [...colour, 255]));
    const dotsAt = (at: Instant): Float64Array => {
      const positions = new Float64Array(prepared.length * 2);
      prepared.forEach((track, index) => {
        locate(track, at, located);
        const { lon, lat } = fromMercator(located.x, located.y);
        positions[index * 2] = lon;
        positions[index * 2 + 1] = lat;
      });
      return positions;
    };
    const layersAt = (at: Instant) => [
      new TripsLayer<Trip>({
        id: "trails",
        data: trips,
        getPath: ({ path }) => path,
        getTimestamps: ({ timestamps }) => timestamps,
        getColor: ({ colour }) => colour,
        widthUnits: "pixels",
        getWidth: trailWidth,
        trailLength: trailDays * 86_400,
        currentTime: secondsAt(at),
      }),
      new ScatterplotLayer({
        id: "dots",
        data: {
          length: prepared.length,
          attributes: { getPosition: { value: dotsAt(at), size: 2 }, getFillColor: { value: colours, size: 4 } },
        },
        radiusUnits: "pixels",
        getRadius: dotRadius,
      }),
    ];
    const deck = await new Promise<Deck<MapView>>((resolve, reject) => {
      const made: Deck<MapView> = new Deck({
        parent: stage,
        width: stage.clientWidth,
        height: stage.clientHeight,
        views: new MapView(),
        // Its tiles are 512 pixels wide, so its zoom 6 is Leaflet's 7.
        initialViewState: { longitude: camera.center.lon, latitude: camera.center.lat, zoom: camera.zoom - 1 },
        layers: layersAt(syntheticSpan.start),
        onLoad: () => resolve(made),
        onError: (fault) => reject(fault),
      });
      setTimeout(() => reject(new Error("deck.gl did not start within 20 seconds")), 20_000);
    });
    return {
      show: (at) => deck.setProps({ layers: layersAt(at) }),
      remove: () => deck.finalize(),
    };
  },
};

function secondsAt(at: number): number {
  return (at - syntheticSpan.start) / 1000;
}

function rgb(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
