import type { Explorer } from "../state/use-explorer.ts";
import { toPaper, toScreen } from "./paper.ts";

/** Lays the page out for paper, waits until the map has its light ground, and asks the browser to print. */
export async function printPage(explorer: Explorer): Promise<void> {
  toPaper(explorer);
  await lightRelief();
  // One frame to paint the ground, one for the names on it.
  await nextFrame();
  await nextFrame();
  let began = false;
  window.addEventListener("beforeprint", () => (began = true), { once: true });
  window.print();
  if (!began) toScreen(explorer);
}

/** The picture that a reader of the dark map has not had yet; where it cannot be had, the ground is plain. */
async function lightRelief(): Promise<void> {
  const picture = new Image();
  picture.src = `${import.meta.env.BASE_URL}basemap/relief-light.webp`;
  await picture.decode().catch(() => undefined);
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}
