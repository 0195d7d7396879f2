import { expect, test } from "@playwright/test";
import { notices, time } from "./page-parts.ts";
import { march, movesOn, pause, play, position } from "./playing.ts";
import { watch } from "./watch-page.ts";

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
