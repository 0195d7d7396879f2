import { createClock } from "../../src/state/clock.ts";
import { evenPace } from "../../src/state/pace.ts";
import { drive } from "../../src/map/frame-layer.ts";
import type { GroundLayer } from "../../src/map/ground/ground-layer.ts";
import { keepLaidOut } from "../../src/map/keep-laid-out.ts";
import { movingUnit } from "../../src/map/moving/moving-unit.ts";
import { createUnitLayer } from "../../src/map/moving/unit-layer.ts";
import { createPanes } from "../../src/map/panes.ts";
import { createPlaceLayer } from "../../src/map/places/place-layer.ts";
import { noLetterer } from "../../src/map/labels/march-names.ts";
import { bareMap } from "./camera.ts";
import { trailDays, type Contender } from "./contender.ts";
import { noFrames } from "./no-frames.ts";
import { syntheticSpan } from "./synthetic-tracks.ts";
import { syntheticUnit } from "./synthetic-units.ts";
import "../../src/map/map.css";

/** Without history there is no ground to draw. */
const bareGround: GroundLayer = {
  setChoice: () => undefined,
  fronts: () => [],
  ways: () => [],
  fallenTowns: () => [],
  show: () => undefined,
  remove: () => undefined,
};

/** The page's own unit layer, driven by its own clock and kept laid out as the page keeps it. */
export const contender: Contender = {
  mount: (stage, tracks) => {
    const map = bareMap(stage);
    createPanes(map);
    const clock = createClock(evenPace(syntheticSpan), syntheticSpan.start, noFrames);
    const words = { unknown: "position unknown", inferred: "inferred", probable: "probable" };
    const units = createUnitLayer(map, words, { region: trailDays * 24, city: 12 });
    const places = createPlaceLayer(map, () => undefined);
    units.setUnits(tracks.map((track, index) => movingUnit(syntheticUnit(track, index), track, false)));
    units.setChoice({ theme: "light", selection: null, hovered: null, reducedMotion: false, opening: false });
    const stop = drive(map, clock, [units]);
    const march = { ground: bareGround, units, places };
    const kept = keepLaidOut(map, clock, march, { current: noLetterer }, () => undefined);
    return {
      show: (at) => {
        clock.play();
        clock.seek(at);
      },
      seek: (at) => {
        clock.pause();
        clock.seek(at);
      },
      remove: () => {
        kept.stop();
        stop();
        places.remove();
        map.remove();
      },
    };
  },
};
