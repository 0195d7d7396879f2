import { expect, type Page } from "@playwright/test";

/** The slider, which says the date and the hour. */
export const time = (page: Page) => page.getByRole("slider", { name: "Time" });

/** Where the page tells what it could not do. */
export const notices = (page: Page) => page.getByRole("status", { name: "Notices" });

/** The card of what is selected. */
export const details = (page: Page) => page.getByRole("complementary", { name: "Details" });

/** The checkboxes of the layers. */
export const layers = (page: Page) => page.getByRole("group", { name: "Layers", exact: true });

/** Waits until the slider says this. */
export const saysTime = (page: Page, text: string | RegExp) => expect(time(page)).toHaveAttribute("aria-valuetext", text);
