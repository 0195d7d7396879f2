/** One place on the map: a real button that a keyboard reaches, with its mark and its name. */
export interface PlaceButton {
  readonly element: HTMLButtonElement;
  readonly name: HTMLSpanElement;
  readonly below: HTMLSpanElement;
}

/** Makes a button for a place; the name lies beside the mark and is moved by {@link layName}. All text is set as text. */
export function createPlaceButton(title: string, isGrave: boolean): PlaceButton {
  const element = document.createElement("button");
  element.type = "button";
  element.className = isGrave ? "place place--grave" : "place";
  const mark = document.createElement("span");
  mark.className = "place__mark";
  mark.setAttribute("aria-hidden", "true");
  const name = document.createElement("span");
  name.className = "place__name";
  const first = document.createElement("span");
  first.className = "place__title";
  first.textContent = title;
  const below = document.createElement("span");
  below.className = "place__below";
  below.setAttribute("aria-hidden", "true");
  // Two words, to what reads a page aloud or calls a place by what is written.
  name.append(first, " ", below);
  element.append(mark, name);
  return { element, name, below };
}

/** Lays the name at an offset, in pixels, from the mark's middle to the name's upper left corner; `null` hides it. */
export function layName(
  { name }: PlaceButton,
  offset: { readonly x: number; readonly y: number; readonly align: "left" | "right" | "center" } | null,
): void {
  name.hidden = offset === null;
  if (offset === null) return;
  name.style.transform = `translate(${offset.x}px, ${offset.y}px)`;
  name.style.textAlign = offset.align;
}
