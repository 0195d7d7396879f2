import * as L from "leaflet";
import { toLatLng } from "../leaflet.ts";
import { reveal } from "../reveal.ts";
import { createPlaceButton, type PlaceButton } from "./place-button.ts";
import type { PlaceMark } from "./place-marks.ts";
import type { PlaceWords } from "./place-words.ts";

/** A place that has its button on the map. */
export interface DrawnPlace {
  readonly mark: PlaceMark;
  readonly button: PlaceButton;
  /** Of the name, in CSS pixels; measured again when the fonts have come. */
  size: { readonly width: number; readonly height: number };
}

/** A press that moves farther than this, in pixels, draws the map along. */
const clickSlack = 6;

/** No title that stands on one line is higher than this, in pixels. */
const oneLine = 20;

/** Makes the button of a place, puts it at the end of the pane and lets it answer pointer and keyboard. */
export function drawPlace(
  mark: PlaceMark,
  { title, below, belowLanguage, label }: PlaceWords,
  { map, pane }: { readonly map: L.Map; readonly pane: HTMLElement },
  onSelect: (id: string, at: L.LatLng) => void,
): DrawnPlace {
  const button = createPlaceButton(title, mark.isGrave);
  button.below.textContent = below;
  if (belowLanguage !== undefined) button.below.lang = belowLanguage;
  button.element.dataset["rank"] = String(mark.rank);
  button.element.setAttribute("aria-label", label);
  let pressed = { x: 0, y: 0 };
  button.element.addEventListener("pointerdown", ({ clientX, clientY }) => {
    pressed = { x: clientX, y: clientY };
  });
  button.element.addEventListener("click", (event) => {
    event.stopPropagation();
    // A press that has moved the map was no press on the place; a key, which has no detail, always is one.
    if (event.detail > 0 && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > clickSlack) return;
    onSelect(mark.id, toLatLng(mark.position));
  });
  // A place that a keyboard comes to is brought out from under the edge or a panel.
  button.element.addEventListener("focus", () => {
    if (button.element.matches(":focus-visible")) reveal(map, toLatLng(mark.position), false);
  });
  // The map may be drawn along by a place: on a phone a finger hardly finds ground between them.
  L.DomEvent.on(button.element, "dblclick contextmenu", L.DomEvent.stopPropagation);
  pane.append(button.element);
  return { mark, button, size: sizeOfName(button) };
}

/** The size of a place's name in CSS pixels. A hidden name has no size, so it is shown for the measuring. */
export function sizeOfName({ name }: PlaceButton): DrawnPlace["size"] {
  const wasHidden = name.hidden;
  name.hidden = false;
  name.style.width = "";
  const [title] = name.children;
  // A title that is broken into lines is as wide as it may be, and takes no more than the longest line.
  if (title instanceof HTMLElement && title.offsetHeight > oneLine)
    name.style.width = `${Math.ceil(Math.max(...[...name.children].map(widthOfText)))}px`;
  const size = { width: name.offsetWidth, height: name.offsetHeight };
  name.hidden = wasHidden;
  return size;
}

function widthOfText({ firstChild }: Element): number {
  if (firstChild === null) return 0;
  const range = document.createRange();
  range.selectNodeContents(firstChild);
  return range.getBoundingClientRect().width;
}
