/** The buttons of what is seen before the scripts have come, in their order; see scripts/page/shell.ts. */
const waiting: readonly EventTarget[] = [...document.querySelectorAll(".shell button")];

const placeOf = (target: EventTarget | null): number => (target === null ? -1 : waiting.indexOf(target));
let focused = placeOf(document.activeElement);

function note({ target }: FocusEvent): void {
  focused = placeOf(target);
}
document.addEventListener("focusin", note);

/**
 * Gives the focus of a keyboard that came before the scripts to the button that now stands where the focused one stood, or to Play.
 * To be called once, when the page stands; does nothing where the focus was nowhere, or is somewhere by now.
 */
export function handOverFocus(): void {
  document.removeEventListener("focusin", note);
  if (focused < 0 || document.activeElement !== document.body) return;
  const heir =
    document.querySelectorAll<HTMLElement>(".opening button")[focused] ?? document.querySelector<HTMLElement>("button.play");
  heir?.focus({ preventScroll: true });
}
