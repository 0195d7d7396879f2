import * as L from "leaflet";
import type { Instant } from "../../model/instant.ts";
import { toLatLng } from "../leaflet.ts";
import type { Box } from "../labels/box.ts";
import { placeLabels, type Obstacle, type PlacedLabel } from "../labels/place-labels.ts";
import { drawPlace, sizeOfName, type DrawnPlace } from "./drawn-place.ts";
import { marksInView } from "./marks-in-view.ts";
import { layName } from "./place-button.ts";
import { isHappening, type PlaceMark } from "./place-marks.ts";
import type { PlaceWords } from "./place-words.ts";

/** The places on a map. */
export interface PlaceLayer {
  readonly setMarks: (marks: readonly PlaceMark[], words: (mark: PlaceMark) => PlaceWords) => void;
  /** `dated`: the opening, where the line below a name is a date in the army's colour. */
  readonly setSelection: (selection: string | null, dated: boolean) => void;
  /** Marks the places where something happens within six hours of the instant. */
  readonly lightUp: (at: Instant) => void;
  /**
   * Says what room the marks take, and where the names of the chief places would stand if only `covered` were in their way; in
   * container pixels. A place under one of the `panels` is taken off the map and out of the keyboard's way.
   */
  readonly reserve: (
    panels: readonly Box[],
    covered: readonly Obstacle[],
  ) => { readonly marks: readonly Box[]; readonly names: readonly Box[] };
  /** Lays the names out around what is taken, in container pixels; returns the room that they and the marks take. */
  readonly layOut: (taken: readonly Obstacle[]) => readonly Box[];
  readonly remove: () => void;
}

/** Half of a target, in pixels. */
const halfTarget = 12;
/** Half of what a name keeps clear of a mark, in pixels. */
const halfMark = 6.5;
/** Half of what the mark of the selected place takes with its second ring, in pixels. */
const halfSelected = 12;

/** Puts places on the map as buttons in reading order and keeps them in place through pans and zooms. */
export function createPlaceLayer(map: L.Map, onSelect: (id: string, at: L.LatLng) => void): PlaceLayer {
  const pane = map.getPane("places");
  if (pane === undefined) throw new Error("the pane of the places is made before the places");
  const on = { map, pane };
  let marks: readonly PlaceMark[] = [];
  let words: (mark: PlaceMark) => PlaceWords = () => ({ title: "", below: "", belowLanguage: undefined, label: "" });
  let selection: string | null = null;
  const buttons = new Map<string, DrawnPlace>();
  const visible: DrawnPlace[] = [];
  let now: Instant | null = null;

  const layer = new (class extends L.Layer {
    override onAdd(): this {
      return this;
    }
    override onRemove(): this {
      return this;
    }
    override getEvents(): Record<string, L.LeafletEventHandlerFn> {
      return {
        zoomanim: ({ zoom, center }: Partial<L.ZoomAnimEvent>) => {
          if (zoom !== undefined && center !== undefined) position((at) => layerPoint(at, zoom, center));
        },
        zoom: () => position((at) => map.latLngToLayerPoint(at)),
        viewreset: () => choose(),
        moveend: () => choose(),
        zoomend: () => choose(),
        resize: () => choose(),
      };
    }
  })();
  layer.addTo(map);

  function layerPoint(at: L.LatLng, zoom: number, center: L.LatLng): L.Point {
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2));
    const panned = L.DomUtil.getPosition(map.getPane("mapPane") ?? document.body) ?? L.point(0, 0);
    return map.project(at, zoom).subtract(origin).subtract(panned).round();
  }

  function position(toPoint: (at: L.LatLng) => L.Point): void {
    for (const { mark, button } of visible) L.DomUtil.setPosition(button.element, toPoint(toLatLng(mark.position)));
  }

  /** Decides which marks are drawn in this view, and puts their buttons in the page in the order of the marks. */
  function choose(): void {
    const zoom = map.getZoom();
    const { min, max } = map.getPixelBounds();
    const bounds = { minX: min?.x ?? 0, minY: min?.y ?? 0, maxX: max?.x ?? 0, maxY: max?.y ?? 0 };
    const chosen = marksInView(marks, selection, { zoom, bounds, toPixel: (at) => map.project(toLatLng(at), zoom) });
    visible.splice(0, visible.length, ...chosen.map(drawnFor));
    const focused = document.activeElement;
    const wanted = new Set<Element>(visible.map(({ button }) => button.element));
    for (const child of [...(pane?.children ?? [])]) if (!wanted.has(child) && child !== focused) child.remove();
    for (const { button } of visible) if (button.element.parentNode === null) pane?.append(button.element);
    position((at) => map.latLngToLayerPoint(at));
    if (now !== null) lightUp(now);
  }

  function drawnFor(mark: PlaceMark): DrawnPlace {
    const known = buttons.get(mark.id);
    if (known !== undefined && known.mark === mark) return known;
    const drawn = drawPlace(mark, words(mark), on, onSelect);
    buttons.set(mark.id, drawn);
    return drawn;
  }

  function measureAgain(): void {
    for (const drawn of buttons.values()) if (drawn.button.element.isConnected) drawn.size = sizeOfName(drawn.button);
  }
  document.fonts.addEventListener("loadingdone", measureAgain);
  // Fetched with the first key: most readers point. Without it, for want of a network, the other ways to the places are left.
  const press = (event: KeyboardEvent): void => {
    import("./answer-place-key.ts").then(
      ({ answerPlaceKey }) => answerPlaceKey(event, map, [...buttons.values()]),
      () => undefined,
    );
  };
  pane.addEventListener("keydown", press);

  function lightUp(at: Instant): void {
    now = at;
    for (const { mark, button } of visible) {
      const isNow = isHappening(mark.instants, at);
      button.element.classList.toggle("place--now", isNow);
      if (isNow) button.element.setAttribute("aria-current", "time");
      else button.element.removeAttribute("aria-current");
      button.element.classList.toggle("place--selected", mark.id === selection);
    }
  }

  function isChief({ mark }: DrawnPlace): boolean {
    return mark.rank <= 2 || mark.id === selection;
  }

  /** What the marks that are not under a panel take. */
  function markBoxes(): readonly Box[] {
    return visible.flatMap(({ mark, button }) => {
      if (button.element.hidden === true) return [];
      const { x, y } = map.latLngToContainerPoint(toLatLng(mark.position));
      const half = mark.id === selection ? halfSelected : halfMark;
      return [{ minX: x - half, minY: y - half, maxX: x + half, maxY: y + half }];
    });
  }

  function place(drawn: readonly DrawnPlace[], taken: readonly Obstacle[]): readonly PlacedLabel[] {
    return placeLabels(
      drawn.map(({ mark, size }) => {
        const { x, y } = map.latLngToContainerPoint(toLatLng(mark.position));
        const isSelected = mark.id === selection;
        // On a diagonal a name stands nearer by a tenth, and must keep clear of its own mark there as well.
        const radius = ((isSelected ? halfSelected : halfMark) + 1.1) / 0.9;
        return { id: mark.id, x, y, ...size, radius, priority: isSelected ? 100 : 10 - mark.rank };
      }),
      taken,
    );
  }

  return {
    setMarks: (next, nextWords) => {
      marks = next;
      words = nextWords;
      for (const { button } of buttons.values()) button.element.remove();
      buttons.clear();
      choose();
    },
    setSelection: (next, dated) => {
      selection = next;
      pane.classList.toggle("places--dated", dated);
      choose();
    },
    lightUp,
    reserve: (panels, covered) => {
      for (const { mark, button } of visible) {
        const { x, y } = map.latLngToContainerPoint(toLatLng(mark.position));
        const isUnder = (box: Box): boolean =>
          x + halfTarget > box.minX && x - halfTarget < box.maxX && y + halfTarget > box.minY && y - halfTarget < box.maxY;
        // What has the focus stays, or the keyboard would lose its place.
        button.element.hidden = button.element !== document.activeElement && panels.some(isUnder);
      }
      const marksTaken = markBoxes();
      return { marks: marksTaken, names: place(visible.filter(isChief), [...covered, ...marksTaken]) };
    },
    layOut: (taken) => {
      const marksTaken = markBoxes();
      const placed = place(visible, [...taken, ...marksTaken]);
      const byId = new Map(placed.map((each) => [each.id, each]));
      for (const { mark, button } of visible) {
        const box = byId.get(mark.id);
        if (box === undefined) {
          layName(button, null);
          continue;
        }
        const { x, y } = map.latLngToContainerPoint(toLatLng(mark.position));
        const middle = (box.minX + box.maxX) / 2;
        const align = Math.abs(middle - x) < 2 ? "center" : middle > x ? "left" : "right";
        layName(button, { x: box.minX - x, y: box.minY - y, align });
      }
      return [...placed, ...marksTaken];
    },
    remove: () => {
      document.fonts.removeEventListener("loadingdone", measureAgain);
      pane.removeEventListener("keydown", press);
      layer.remove();
      for (const { button } of buttons.values()) button.element.remove();
      buttons.clear();
    },
  };
}
