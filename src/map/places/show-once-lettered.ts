/** After so many milliseconds names are shown in what face there is. */
const patience = 2000;

/**
 * Keeps the names of a pane out of sight until the type faces have come that they ask for: in the face before, they have another width,
 * and would be seen to move. Call when the first names are in the page.
 */
export function showOnceLettered(pane: HTMLElement): void {
  pane.classList.add("places--unlettered");
  const late = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  // The faces are asked for as the names are laid out, before the next frame is painted; only then is there something to wait for.
  requestAnimationFrame(() => {
    setTimeout(() => {
      void Promise.race([document.fonts.ready, late]).then(() => pane.classList.remove("places--unlettered"));
    });
  });
}
