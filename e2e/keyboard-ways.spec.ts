import { expect, test, type Page } from "@playwright/test";
import { focusFaults, tabTo } from "./focus.ts";
import { details, time } from "./page-parts.ts";

/** Short ways for whoever has no pointer: between map, time and list, and within each. */

const prague = "./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const tour = (page: Page) => page.getByRole("region", { name: "Guided tour" });
const list = (page: Page) => page.getByRole("region", { name: "Itinerary" });

test("from a place among many, T leads to the slider and M to the map", async ({ page }) => {
  await page.goto(prague);
  const place = button(page, /^Pankrác/u);
  await expect(place).toBeVisible();
  await place.focus();
  await page.keyboard.press("t");
  await expect(time(page)).toBeFocused();
  await page.keyboard.press("m");
  await expect(page.getByRole("region", { name: "Map" })).toBeFocused();
  expect(await focusFaults(page)).toEqual([]);
  await page.getByRole("combobox", { name: "Speed" }).focus();
  await page.keyboard.press("t");
  await expect(page.getByRole("combobox", { name: "Speed" })).toBeFocused();
});

test("the letters do the same on a Russian keyboard", async ({ page }) => {
  await page.goto(prague);
  await expect(time(page)).toBeVisible();
  // At an event, so that the one before the next is this one again.
  await page.keyboard.press("n");
  const before = (await time(page).getAttribute("aria-valuetext")) ?? "";
  const press = (key: string, code: string) =>
    page.evaluate(([k, c]) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: k, code: c, bubbles: true })), [
      key,
      code,
    ] as const);
  await press("т", "KeyN");
  await expect(time(page)).not.toHaveAttribute("aria-valuetext", before);
  await page.keyboard.press("p");
  await expect(time(page)).toHaveAttribute("aria-valuetext", before);
  await press("е", "KeyT");
  await expect(time(page)).toBeFocused();
});

test("plus on a place looks closer at it, and the arrow keys go from place to place", async ({ page }) => {
  await page.goto("./#map=7.2/50.1/13&t=1945-05-06T14:00%2B02:00");
  const place = button(page, /^Praha/u);
  await expect(place).toBeVisible();
  await page.getByRole("region", { name: "Map" }).focus();
  await tabTo(page, place);
  for (const zoom of ["8\\.20?", "9\\.20?", "10\\.20?", "11\\.20?"]) {
    await page.keyboard.press("+");
    await expect(page).toHaveURL(new RegExp(`map=${zoom}/`, "u"));
  }
  await expect(place).toBeFocused();
  expect(await focusFaults(page)).toEqual([]);
  const { x = 0 } = (await place.boundingBox()) ?? {};
  await page.keyboard.press("ArrowLeft");
  await expect(place).not.toBeFocused();
  const west = page.locator(".place:focus");
  await expect(west).toHaveCount(1);
  expect((await west.boundingBox())?.x).toBeLessThan(x);
  expect(await focusFaults(page)).toEqual([]);
});

test("the list is entered where the clock is, and the arrow keys go from row to row, none under the button at its foot", async ({
  page,
}) => {
  await page.goto("./#map=8.6/49.6/13.9&t=1945-05-06T18:00%2B02:00");
  await expect(button(page, "Itinerary")).toBeVisible();
  await tabTo(page, button(page, "Itinerary"));
  await page.keyboard.press("Enter");
  await expect(list(page)).toBeFocused();
  const current = list(page).locator('[aria-current="time"]');
  await expect(current).toBeInViewport();
  await tabTo(page, current);
  for (let row = 0; row < 12; row += 1) {
    await page.keyboard.press("ArrowDown");
    expect(await focusFaults(page)).toEqual([]);
    const [follow, focused] = [
      await list(page).getByRole("button", { name: "Follow the clock" }).boundingBox(),
      await page.locator(".row button:focus").boundingBox(),
    ];
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(follow?.y ?? 0);
  }
  for (let row = 0; row < 12; row += 1) await page.keyboard.press("ArrowUp");
  await expect(current).toBeFocused();
});

test("the itinerary takes the place of the tour, and the tour that of the itinerary", async ({ page }) => {
  await page.goto("./#step=tour-ochota&lang=en");
  await expect(tour(page)).toContainText("Step 2 of");
  await button(page, "Itinerary").click();
  await expect(list(page)).toBeVisible();
  await expect(tour(page)).toHaveCount(0);
  await button(page, "Guided tour").click();
  await expect(tour(page)).toContainText("Step 2 of");
  await expect(list(page)).toHaveCount(0);
});

test("Escape leaves the tour, and a find of the search takes the focus in the middle of it", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./#t=1945-04-24T03:00%2B02:00");
  await expect(button(page, "Guided tour")).toBeVisible();
  await tabTo(page, button(page, "Guided tour"));
  await page.keyboard.press("Enter");
  await expect(tour(page)).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type("Vlasov");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(details(page)).toHaveCount(0);
  await expect(tour(page)).toBeVisible();
  await tabTo(page, tour(page).getByRole("button", { name: "Next step" }));
  await page.keyboard.press("Escape");
  await expect(tour(page)).toHaveCount(0);
  await expect(button(page, "Guided tour")).toBeFocused();
});

test("the link that skips to the itinerary leads there when it is open", async ({ page }) => {
  await page.goto(prague);
  await expect(time(page)).toBeVisible();
  const skip = button(page, "Skip to the itinerary");
  await skip.focus();
  await page.keyboard.press("Enter");
  await expect(list(page)).toBeFocused();
  await skip.focus();
  await page.keyboard.press("Enter");
  await expect(list(page)).toBeFocused();
});

test("a menu that is left by Tab does not stay over what has the focus", async ({ page }) => {
  await page.goto(prague);
  await expect(button(page, "More")).toBeVisible();
  await tabTo(page, button(page, "More"));
  await page.keyboard.press("Enter");
  await expect(page.locator(".menu")).toBeVisible();
  await tabTo(page, button(page, "Help"));
  await expect(page.locator(".menu")).toBeHidden();
  await expect(button(page, "Help")).toBeFocused();
  // The button itself still closes what it has opened.
  await button(page, "More").click();
  await expect(page.locator(".menu")).toBeVisible();
  await button(page, "More").click();
  await expect(page.locator(".menu")).toBeHidden();
});

test("keys of one character are switched off in the list of keys, and Escape and the slider's keys stay", async ({ page }) => {
  await page.goto("./#t=1945-05-06T14:00%2B02:00");
  await button(page, "Help").click();
  const keys = page.getByRole("checkbox", { name: /^Keys of one character/u });
  await keys.uncheck();
  await page.keyboard.press("Escape");
  const before = (await time(page).getAttribute("aria-valuetext")) ?? "";
  for (const key of ["p", "p", "?", "/", "m"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(time(page)).toHaveAttribute("aria-valuetext", before);
  await expect(page.getByRole("combobox", { name: /^Search/u })).not.toBeFocused();
  await button(page, "Help").click();
  await keys.check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await expect(page.getByRole("region", { name: "Map" })).toBeFocused();
});

test("a button that goes away with what it does hands the focus to the next one", async ({ page }) => {
  await page.goto("./#t=1945-05-16T23:59%2B02:00");
  const end = page.getByRole("region", { name: "The end of the march" });
  await end.getByRole("button", { name: /aftermath/iu }).press("Enter");
  await expect(end.getByRole("button")).toHaveCount(2);
  await expect(end.getByRole("button", { name: "Guided tour" })).toBeFocused();
});

test("behind a dialog the keys of the page move nothing", async ({ page }) => {
  await page.goto(prague);
  await expect(time(page)).toBeVisible();
  const before = (await time(page).getAttribute("aria-valuetext")) ?? "";
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  await expect(help).toBeVisible();
  await page.keyboard.press("n");
  await expect(help).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(time(page)).toHaveAttribute("aria-valuetext", before);
  await page.keyboard.press("n");
  await expect(time(page)).not.toHaveAttribute("aria-valuetext", before);
});
