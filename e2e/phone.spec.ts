import { expect, test, type Locator, type Page } from "@playwright/test";
import { fingers, moveFingers } from "./touch.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const prague = "map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00";
const card = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });
const topOf = async (element: Locator): Promise<number> => Math.round((await element.boundingBox())?.y ?? -1);
const grip = (element: Locator): Locator => element.getByRole("button", { name: /^Make the panel/u });
const time = (page: Page): Locator => page.getByRole("slider", { name: "Time" });
/** No wider than the window, and nothing scrolled away. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth && window.scrollX === 0);

test("a finger draws the sheet up to full, down to its header, and away", async ({ page }) => {
  await page.goto(`./#${prague}&sel=prague-place-pankrac`);
  await expect(card(page)).toBeVisible();
  await expect.poll(() => topOf(card(page))).toBe(388);
  const touch = await fingers(page);
  await moveFingers(touch, [
    [
      { x: 195, y: 398 },
      { x: 199, y: 140 },
    ],
  ]);
  await expect.poll(() => topOf(card(page))).toBe(104);
  await moveFingers(touch, [
    [
      { x: 195, y: 114 },
      { x: 195, y: 560 },
    ],
  ]);
  await expect.poll(() => topOf(card(page))).toBe(698 - 128);
  // At its lowest the sheet shows its head whole: the title, and the buttons that step through the moments.
  await expect(card(page).getByRole("heading", { name: "Pankrác" })).toBeInViewport();
  const next = await card(page).getByRole("button", { name: "Next moment" }).boundingBox();
  expect((next?.y ?? 0) + (next?.height ?? 0)).toBeLessThan(698);
  await moveFingers(touch, [
    [
      { x: 195, y: 580 },
      { x: 195, y: 690 },
    ],
  ]);
  await expect(card(page)).toHaveCount(0);
});

test("a press on the grip and the arrow keys do what drawing does", async ({ page }) => {
  await page.goto(`./#${prague}&sel=prague-place-pankrac`);
  await grip(card(page)).tap();
  await expect.poll(() => topOf(card(page))).toBe(104);
  await grip(card(page)).tap();
  await expect.poll(() => topOf(card(page))).toBe(698 - 128);
  await grip(card(page)).press("ArrowUp");
  await expect.poll(() => topOf(card(page))).toBe(388);
  await grip(card(page)).press("ArrowDown");
  await expect.poll(() => topOf(card(page))).toBe(698 - 128);
});

test("the transport stays in reach of the thumb and the map in reach of a finger, whatever the sheet does", async ({ page }) => {
  await page.goto("./#map=8.6/49.6/13.9&t=1945-05-10T18:00%2B02:00");
  await page.getByRole("button", { name: "Itinerary", exact: true }).tap();
  const sheet = page.getByRole("region", { name: "Itinerary" });
  await expect.poll(() => topOf(sheet)).toBe(388);
  await expect(page).toHaveURL(/account=/u);
  const before = page.url();
  const touch = await fingers(page);
  await moveFingers(touch, [
    [
      { x: 195, y: 200 },
      { x: 120, y: 260 },
    ],
  ]);
  await expect(page).not.toHaveURL(before);
  await grip(sheet).tap();
  await expect.poll(() => topOf(sheet)).toBe(104);
  await page.getByRole("button", { name: "Play", exact: true }).tap();
  await page.getByRole("button", { name: "Pause" }).tap();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("one sheet has the itinerary, the layers and the legend as tabs", async ({ page }) => {
  await page.goto("./#map=8.6/49.6/13.9&t=1945-05-10T18:00%2B02:00");
  await page.getByRole("button", { name: "Itinerary", exact: true }).tap();
  await expect(page.getByRole("region", { name: "Itinerary" }).getByRole("listitem").first()).toBeVisible();
  await page.getByRole("tab", { name: "Layers" }).tap();
  await expect(page.getByRole("group", { name: "Layers" }).getByRole("checkbox", { name: "Prague" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Layers", exact: true })).toHaveAttribute("aria-expanded", "true");
  await page.getByRole("tab", { name: "Layers" }).press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Legend" })).toBeFocused();
  await expect(page.getByRole("tabpanel", { name: "Legend" })).toContainText("Halt line", { ignoreCase: true });
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Itinerary" })).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: "Itinerary", exact: true }).tap();
  await expect(page.getByRole("tablist")).toHaveCount(0);
});

test("a finger that slants still moves the slider and nothing else; two fingers zoom the map and not the page", async ({
  page,
}) => {
  await page.goto("./#map=8/50/14&t=1945-03-01T12:00%2B01:00");
  await expect(page).toHaveURL(/account=/u);
  const touch = await fingers(page);
  const { x = 0, y = 0, width = 0 } = (await time(page).boundingBox()) ?? {};
  await moveFingers(touch, [
    [
      { x: x + 30, y: y + 30 },
      { x: x + width - 60, y: y - 90 },
    ],
  ]);
  await expect(time(page)).toHaveAttribute("aria-valuetext", /May 1945/u);
  await expect(page).toHaveURL(/map=8\/50\.0000\/14\.0000/u);
  await moveFingers(touch, [
    [
      { x: 180, y: 330 },
      { x: 80, y: 230 },
    ],
    [
      { x: 210, y: 360 },
      { x: 310, y: 460 },
    ],
  ]);
  await expect(page).not.toHaveURL(/map=8\//u);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
});

test("a finger that comes down on a place draws the map along and opens nothing", async ({ page }) => {
  await page.goto(`./#${prague}`);
  await expect(page).toHaveURL(/map=12\/50\.0755\/14\.4378.*account=/u);
  const { x = 0, y = 0 } = (await page.getByRole("button", { name: /^Pankrác/u }).boundingBox()) ?? {};
  await moveFingers(await fingers(page), [
    [
      { x: x + 12, y: y + 12 },
      { x: x + 12, y: y - 150 },
    ],
  ]);
  await expect(page).not.toHaveURL(/map=12\/50\.0755/u);
  await expect(card(page)).toHaveCount(0);
});

test("a place that is chosen is not hidden by its own card", async ({ page }) => {
  await page.goto(`./#${prague}`);
  const place = page.getByRole("button", { name: /^Pankrác/u });
  await place.tap();
  await expect(card(page)).toBeVisible();
  await expect
    .poll(async () => {
      const box = await place.boundingBox();
      return box !== null && box.y + box.height < (await topOf(card(page)));
    })
    .toBe(true);
});

test("a finger steps through the moments of a place, and the sheet stays as far up as it is", async ({ page }) => {
  await page.goto(`./#${prague}&sel=prague-place-pankrac`);
  const next = card(page).getByRole("button", { name: "Next moment" });
  const previous = card(page).getByRole("button", { name: "Previous moment" });
  const current = card(page).locator('[aria-current="time"]');
  await grip(card(page)).tap();
  await expect.poll(() => topOf(card(page))).toBe(104);
  const count = card(page).locator(".moment-steps__count");
  await expect(count).toHaveText("3/6");
  const before = await time(page).getAttribute("aria-valuetext");
  await previous.tap();
  await expect(count).toHaveText("2/6");
  await expect(time(page)).not.toHaveAttribute("aria-valuetext", before ?? "");
  await expect(current).toBeInViewport();
  await next.tap();
  await next.tap();
  await expect(count).toHaveText(/^[4-6]\/6$/u);
  await expect(current).toBeInViewport();
  expect(await topOf(card(page))).toBe(104);
});

test("speed, pace and what has no room elsewhere stand in the menu", async ({ page }) => {
  await page.goto(`./#${prague}`);
  await page.getByRole("button", { name: "More", exact: true }).tap();
  await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
  await page.getByRole("switch", { name: "Pace by events" }).tap();
  await expect(page.getByRole("switch", { name: "Pace by events" })).toHaveAttribute("aria-checked", "false");
  await page.getByRole("button", { name: "Zoom in" }).tap();
  await expect(page).toHaveURL(/map=13\//u);
});

test("on its side the phone shows map, card and transport beside one another", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(`./#${prague}&sel=prague-place-pankrac`);
  const box = await card(page).boundingBox();
  expect(box?.x).toBeGreaterThan(844 * 0.4);
  expect(box?.height).toBeGreaterThan(220);
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeInViewport();
  await expect(time(page)).toBeInViewport();
  expect(await fits(page)).toBe(true);
  const credit = await page.getByRole("link", { name: /GeoNames/u }).boundingBox();
  expect((credit?.x ?? 844) + (credit?.width ?? 0)).toBeLessThan(box?.x ?? 0);
  await card(page)
    .getByRole("button", { name: /^Close/u })
    .tap();
  await expect(card(page)).toHaveCount(0);
});

test("notch and home bar cover nothing that is pressed", async ({ page }) => {
  const touch = await fingers(page);
  await touch.send("Emulation.setSafeAreaInsetsOverride", { insets: { top: 47, bottom: 34 } });
  await page.goto(`./#${prague}&sel=prague-place-pankrac`);
  const more = await page.getByRole("button", { name: "More", exact: true }).boundingBox();
  expect(more?.y).toBeGreaterThanOrEqual(47);
  const slider = await time(page).boundingBox();
  expect((slider?.y ?? 0) + (slider?.height ?? 0)).toBeLessThanOrEqual(844 - 34);
  expect((await card(page).boundingBox())?.height).toBeGreaterThan(200);
});
