import { expect, test, type Page } from "@playwright/test";
import { pick } from "./own-files.ts";
import { notices, time } from "./page-parts.ts";
import { watch } from "./watch-page.ts";

const march = "./#t=1945-03-08T12:00%2B01:00";
const play = (page: Page) => page.getByRole("button", { name: "Play", exact: true });
const pause = (page: Page) => page.getByRole("button", { name: "Pause" });

/** Where the slider stands, as a share of its length. */
const position = (page: Page): Promise<number> =>
  time(page).evaluate((slider) => (slider instanceof HTMLInputElement ? Number(slider.value) / Number(slider.max) : NaN));

/** Passes when the march moves on from where it stands. */
async function movesOn(page: Page): Promise<void> {
  const before = await position(page);
  await expect.poll(() => position(page)).toBeGreaterThan(before);
}

test("an online map that never answers leaves the built-in one, and the march plays", async ({ page }) => {
  await page.route(/openstreetmap\.org/u, () => undefined);
  await page.goto(march);
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  await page.getByRole("combobox", { name: "Online map" }).selectOption("openstreetmap");
  await play(page).click();
  await movesOn(page);
  await expect(page.getByRole("region", { name: "Map" }).locator("canvas").first()).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("offline in the middle of play the march goes on; what was not fetched yet says so, and comes once the page is loaded again", async ({
  page,
  context,
}) => {
  await page.goto(march);
  await page.waitForLoadState("networkidle");
  await play(page).click();
  await expect(pause(page)).toBeVisible();
  await context.setOffline(true);
  await movesOn(page);
  const layers = page.getByRole("button", { name: "Layers", exact: true });
  await layers.click();
  await expect(notices(page)).toContainText("could not be fetched");
  await expect(layers).toHaveAttribute("aria-expanded", "false");
  await movesOn(page);
  await pause(page).click();
  await expect(page).toHaveURL(/t=1945-03-(?!08T12)/u);
  const reached = await time(page).getAttribute("aria-valuetext");
  await context.setOffline(false);
  await notices(page).getByRole("button", { name: "Load the page again" }).click();
  await expect(notices(page)).toBeEmpty();
  await expect(time(page)).toHaveAttribute("aria-valuetext", reached ?? "");
  await layers.click();
  await expect(page.getByRole("group", { name: "Layers" })).toBeVisible();
});

test("a script that cannot be had is asked for once at each wish, and said to be missing", async ({ page }) => {
  let asked = 0;
  await page.route(/assets\/Itinerary-.*\.js/u, async (route) => {
    asked += 1;
    await route.abort();
  });
  await page.goto(march);
  const itinerary = page.getByRole("button", { name: "Itinerary", exact: true });
  await itinerary.click();
  await expect(notices(page)).toContainText("could not be fetched");
  await expect(itinerary).toHaveAttribute("aria-expanded", "false");
  // The script, and before it the build's own hint that it will be wanted.
  const atOneWish = asked;
  expect(atOneWish).toBeLessThanOrEqual(2);
  await notices(page).getByRole("button", { name: "Close" }).click();
  await itinerary.click();
  await expect(notices(page)).toContainText("could not be fetched");
  expect(asked).toBeLessThanOrEqual(2 * atOneWish);
});

test("where the search or what paints a file of one's own cannot be fetched, a notice says so", async ({ page }) => {
  await page.route(/assets\/(?:search-index|own-ground)-.*\.js/u, (route) => route.abort());
  await page.goto(march);
  const search = page.getByRole("combobox", { name: /^Search/u });
  await search.fill("lnare");
  await expect(notices(page)).toContainText("could not be fetched");
  await notices(page).getByRole("button", { name: "Close" }).click();
  await expect(search).toBeFocused();
  await expect(notices(page)).toBeEmpty();
  const place = { type: "Feature", properties: { name: "Depot" }, geometry: { type: "Point", coordinates: [14.42, 50.08] } };
  await pick(page, { name: "depot.geojson", text: JSON.stringify(place) });
  await expect(notices(page)).toContainText("depot.geojson is open");
  await expect(notices(page)).toContainText("could not be fetched");
});

test("storage that is refused or full changes nothing", async ({ page }) => {
  const { faults } = watch(page);
  await page.addInitScript(() => {
    const refused = (): never => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: refused, configurable: true });
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(march);
  await play(page).click();
  await movesOn(page);
  expect(faults).toEqual([]);
});

test("a browser without a canvas says so in place of the map; clock, list and cards work", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto("./#t=1945-04-24T12:00%2B02:00");
  await expect(page.getByText("This browser cannot draw the map.")).toBeVisible();
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(time(page)).toHaveAttribute("aria-valuetext", /^25 April 1945/u);
  await page.getByRole("button", { name: "Itinerary", exact: true }).click();
  const list = page.getByRole("region", { name: "Itinerary" });
  // The row of the hour, to which the list scrolls by itself.
  await list.locator('[aria-current="time"]').click();
  await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
});

test("a browser without WebGL misses nothing", async ({ page }) => {
  const { faults } = watch(page);
  await page.addInitScript(() => {
    for (const name of ["WebGLRenderingContext", "WebGL2RenderingContext", "OffscreenCanvas"]) Reflect.deleteProperty(window, name);
  });
  await page.goto(march);
  await play(page).click();
  await movesOn(page);
  expect(faults).toEqual([]);
});

test("a window made tiny and huge still shows the march", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto(march);
  await expect(time(page)).toBeVisible();
  for (const viewport of [
    { width: 1, height: 1 },
    { width: 2560, height: 1600 },
  ])
    await page.setViewportSize(viewport);
  const map = page.getByRole("region", { name: "Map" });
  await expect
    .poll(() =>
      map.evaluate((element) => {
        const widths = [...element.querySelectorAll("canvas")].map((canvas) => canvas.getBoundingClientRect().width);
        return Math.max(...widths) >= element.clientWidth && element.clientWidth > 2000;
      }),
    )
    .toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });
  await play(page).click();
  await movesOn(page);
  expect(faults).toEqual([]);
});

test("a tab that slept for an hour goes on where it was", async ({ page }) => {
  await page.clock.install();
  await page.goto(march);
  await play(page).click();
  await expect(pause(page)).toBeVisible();
  await movesOn(page);
  const before = await position(page);
  await page.clock.fastForward("01:00:00");
  await movesOn(page);
  // An hour is fifteen times the whole march; a second or two of play are less than a hundredth of it.
  expect((await position(page)) - before).toBeLessThan(0.05);
  await expect(pause(page)).toBeVisible();
});

test("a device whose clock is set forward and back in the middle of play plays on at its pace", async ({ page }) => {
  await page.goto(march);
  await play(page).click();
  await expect(pause(page)).toBeVisible();
  for (const days of [400, -4000]) {
    const before = await position(page);
    await page.evaluate((shift) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + shift * 86_400_000;
    }, days);
    await movesOn(page);
    expect((await position(page)) - before).toBeLessThan(0.05);
  }
});

test("the same page says the same in Prague, Apia, Lima and Kathmandu", async ({ browser, baseURL }) => {
  const said: string[][] = [];
  for (const timezoneId of ["Europe/Prague", "Pacific/Apia", "America/Lima", "Asia/Kathmandu"]) {
    const context = await browser.newContext({ timezoneId, locale: "en-GB", viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ""}#map=12/50.0755/14.4378&t=1945-05-07T00:30%2B02:00&sel=prague-place-pankrac`);
    const card = page.getByRole("complementary", { name: "Details" });
    await expect(card.getByRole("list", { name: "Sources" })).toBeVisible();
    await page.getByRole("button", { name: "Itinerary", exact: true }).click();
    const list = page.getByRole("region", { name: "Itinerary" });
    await expect(list.getByRole("button").first()).toBeVisible();
    await expect(page).toHaveURL(/account=/u);
    said.push([
      (await time(page).getAttribute("aria-valuetext")) ?? "",
      await page.locator(".date-block").innerText(),
      await card.innerText(),
      (await list.textContent()) ?? "",
      new URL(page.url()).hash,
    ]);
    await context.close();
  }
  expect(said[0]?.[0]).toContain("7 May 1945, 00:");
  expect(said.slice(1)).toEqual([said[0], said[0], said[0]]);
});

test("turned and resized in the middle of play it plays on and fills the screen", async ({ page }) => {
  const { faults } = watch(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(march);
  await play(page).click();
  await expect(pause(page)).toBeVisible();
  for (const viewport of [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    await movesOn(page);
    const map = page.getByRole("region", { name: "Map" });
    await expect
      .poll(() => map.evaluate((element) => element.getBoundingClientRect().width))
      .toBeGreaterThan(viewport.width * 0.95);
    await expect
      .poll(() =>
        map.evaluate((element) =>
          Math.max(
            ...[...element.querySelectorAll("canvas")].map((canvas) => canvas.getBoundingClientRect().width - element.clientWidth),
          ),
        ),
      )
      .toBeGreaterThanOrEqual(0);
    await expect(pause(page)).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test("a link of an older version is followed as far as it is understood", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("./#7.5/50.08/14.43");
  await expect(page).toHaveURL(/map=7\.5\/50\.08/u);
  await page.goto("./#t=1945-05-06T14:00%2B02:00&zoom=7&speed=4&layers=prague,roads-of-1938&theme=dark");
  await expect(time(page)).toHaveAttribute("aria-valuetext", "6 May 1945, 14:00 afternoon");
  await expect(notices(page)).toContainText("roads-of-1938");
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(page).toHaveURL(/layers=prague&/u);
  expect(faults).toEqual([]);
});

test("a second tab has a clock and an address of its own", async ({ page, context }) => {
  await page.goto(march);
  const second = await context.newPage();
  const { faults } = watch(second);
  await second.goto("./#t=1945-05-07T12:00%2B02:00");
  await expect(time(second)).toHaveAttribute("aria-valuetext", "7 May 1945, 12:00 noon");
  await page.bringToFront();
  await play(page).click();
  await movesOn(page);
  await pause(page).click();
  await expect(time(second)).toHaveAttribute("aria-valuetext", "7 May 1945, 12:00 noon");
  expect(second.url()).toContain("t=1945-05-07T12:00");
  expect(faults).toEqual([]);
});
