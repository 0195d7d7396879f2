import "../../src/map/places/places.css";
import { loadLayer, loadOutline } from "../../src/app/load-geodata.ts";
import { createChronicle } from "../../src/chronicle/chronicle.ts";
import { datedEvents } from "../../src/chronicle/events-around.ts";
import { en } from "../../src/i18n/en.ts";
import { drive } from "../../src/map/frame-layer.ts";
import { keepLaidOut } from "../../src/map/keep-laid-out.ts";
import { createMarchMap, mainUnit } from "../../src/map/march-map.ts";
import { chosenUnits } from "../../src/map/moving/chosen-units.ts";
import { placeMarks } from "../../src/map/places/place-marks.ts";
import { placeWords } from "../../src/map/places/place-words.ts";
import { createClock } from "../../src/state/clock.ts";
import type { View } from "../../src/state/explorer-state.ts";
import { paceByEvents } from "../../src/state/pace.ts";
import { bareMap } from "./camera.ts";
import type { Running } from "./contender.ts";
import { noFrames } from "./no-frames.ts";

/** The history itself with all its layers, ground and places too, as the page draws it but for the base map. */
export async function mountRealMarch(stage: HTMLDivElement, { lon, lat, zoom }: View): Promise<Running> {
  const outline = await loadOutline();
  const contents = await Promise.all(outline.layers.map(({ id }) => loadLayer(id)));
  const chronicle = createChronicle({
    ...outline,
    features: contents.flatMap(({ features }) => features),
    tracks: contents.flatMap(({ tracks }) => tracks),
  });
  const { span, layers, accounts } = chronicle.dataset;
  const account = accounts[0]?.id;
  if (account === undefined) throw new Error("the dataset has no account");
  const visibleLayers = new Set(layers.map(({ id }) => id));
  const map = bareMap(stage, { center: [lat, lon], zoom });
  const events = datedEvents(chronicle, account, span).map(({ when }) => when.at);
  const clock = createClock(paceByEvents(span, events), span.start, noFrames);
  const { positionUnknown: unknown, placeInferred: inferred, placeProbable: probable } = en.map;
  const march = createMarchMap(map, chronicle, { unknown, inferred, probable }, () => undefined);
  const stop = drive(map, clock, [march.ground, march.units]);
  const choice = { theme: "light", selection: null, opening: false, reducedMotion: false } as const;
  march.ground.setChoice({ ...choice, account, visibleLayers, mainUnit, language: "en" });
  march.units.setUnits(chosenUnits(chronicle, account, false, visibleLayers, mainUnit));
  march.units.setChoice({ ...choice, hovered: null });
  march.places.setMarks(placeMarks(chronicle, account, visibleLayers, mainUnit), (mark) => placeWords(mark, false, "en", en));
  const kept = keepLaidOut(map, clock, march, { lettering: () => [], onLaidOut: () => undefined, onPanels: () => undefined });
  return {
    show: (at) => {
      clock.play();
      clock.seek(at);
    },
    remove: () => {
      kept.stop();
      stop();
      march.places.remove();
      map.remove();
    },
  };
}
