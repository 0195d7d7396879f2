import { expect, type Page } from "@playwright/test";
import { time } from "./page-parts.ts";

/** A link to the first day of the march. */
export const march = "./#t=1945-03-08T12:00%2B01:00";

/** The button that starts the march. */
export const play = (page: Page) => page.getByRole("button", { name: "Play", exact: true });

/** The button that halts it. */
export const pause = (page: Page) => page.getByRole("button", { name: "Pause" });

/** Where the slider stands, as a share of its length. */
export const position = (page: Page): Promise<number> =>
  time(page).evaluate((slider) => (slider instanceof HTMLInputElement ? Number(slider.value) / Number(slider.max) : NaN));

/** Passes when the march moves on from where it stands. */
export async function movesOn(page: Page): Promise<void> {
  const before = await position(page);
  await expect.poll(() => position(page)).toBeGreaterThan(before);
}
