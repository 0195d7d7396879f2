import { expect, test } from "@playwright/test";
import { saysTime, time } from "./page-parts.ts";
import { watch } from "./watch-page.ts";

test("opens on the whole march, still, and asks nobody else for anything", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "Southward March" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "Map" })).toBeVisible();
  await saysTime(page, /^9 February 1945/u);
  await expect(page.getByRole("button", { name: /^Lnáře/u })).toBeVisible();
  expect(faults).toEqual([]);
});

test("plays from start to end without a fault and stops there", async ({ page }) => {
  test.setTimeout(200_000);
  const { faults } = watch(page);
  await page.goto("./");
  await page.getByRole("combobox", { name: "Speed" }).selectOption("8");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible({ timeout: 160_000 });
  await saysTime(page, /^16 May 1945/u);
  expect(faults).toEqual([]);
});

test("the slider answers the keyboard: a day in empty weeks, an hour in busy days, a week by Page keys", async ({ page }) => {
  await page.goto("./#t=1945-02-20T12:00%2B01:00");
  await time(page).focus();
  await page.keyboard.press("ArrowRight");
  await saysTime(page, /^21 February 1945/u);
  await page.keyboard.press("PageUp");
  await saysTime(page, /^28 February 1945/u);
  await page.keyboard.press("End");
  await saysTime(page, /^16 May 1945/u);
  await page.keyboard.press("Home");
  await saysTime(page, /^9 February 1945/u);
  await page.goto("./#t=1945-05-07T12:00%2B02:00");
  await saysTime(page, "7 May 1945, 12:00 noon");
  await time(page).focus();
  await page.keyboard.press("ArrowRight");
  await saysTime(page, "7 May 1945, 13:00 afternoon");
});

test("Space plays and pauses from the slider and from the map", async ({ page }) => {
  await page.goto("./#t=1945-03-08T12:00%2B01:00");
  await time(page).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await page.getByRole("region", { name: "Map" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("steps to the next and previous event and day", async ({ page }) => {
  await page.goto("./#t=1945-04-24T12:00%2B02:00");
  await page.getByRole("button", { name: "Next day" }).click();
  await saysTime(page, /^25 April 1945/u);
  await page.getByRole("button", { name: "Previous day" }).click();
  await saysTime(page, /^24 April 1945/u);
  await expect(page).toHaveURL(/t=1945-04-24T00:00/u);
  await page.getByRole("button", { name: "Next event" }).click();
  await expect(page).toHaveURL(/t=1945-04-24T(?!00:00)/u);
  await page.getByRole("button", { name: "Previous event" }).click();
  await expect(page).toHaveURL(/t=1945-04-2[34]T/u);
});

test("a place opens its card with sources, and a date in it moves the clock", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: /^Lnáře/u }).click();
  const card = page.getByRole("complementary", { name: "Details" });
  await expect(card.getByRole("heading", { name: "Lnáře" })).toBeVisible();
  await expect(card.getByRole("list", { name: "Sources" }).getByRole("listitem")).not.toHaveCount(0);
  await card.locator(".date-button").last().click();
  await saysTime(page, /May 1945/u);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test("the itinerary lists the march; choosing an item moves the clock and opens its card", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Itinerary", exact: true }).click();
  const list = page.getByRole("region", { name: "Itinerary" });
  await expect.poll(() => list.getByRole("button").count()).toBeGreaterThan(100);
  await list
    .getByRole("button", { name: /Erlenhof/u })
    .first()
    .click();
  await saysTime(page, /April 1945/u);
  await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
});

test("layers are switched by checkboxes named like the layers", async ({ page }) => {
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00");
  await expect(page.getByRole("button", { name: /^Pankrác/u })).toBeVisible();
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  const layers = page.getByRole("group", { name: "Layers" });
  await layers.getByRole("checkbox", { name: "Prague" }).uncheck();
  await expect(page.getByRole("button", { name: /^Pankrác/u })).toHaveCount(0);
  await expect(layers.getByRole("checkbox", { name: "Southward march" })).toBeChecked();
});

test("a link rebuilds view, time, layers, selection and account", async ({ page }) => {
  await page.goto(
    "./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&layers=prague&account=emigre-memoirs&sel=prague-place-pankrac",
  );
  await saysTime(page, "7 May 1945, 12:00 noon");
  await expect(page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Pankrác" })).toBeVisible();
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(page).toHaveURL(/t=1945-05-08T00:00%2B02:00/u);
  await expect(page).toHaveURL(/account=emigre-memoirs/u);
});

test("a broken link costs only what is broken, and a notice says so", async ({ page }) => {
  await page.goto("./#map=99/0/0&t=1945-05-06T14:00%2B02:00&sel=no-such-place");
  await saysTime(page, "6 May 1945, 14:00 afternoon");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("no-such-place");
});

test("the address is not written during play", async ({ page }) => {
  await page.goto("./#t=1945-03-08T12:00%2B01:00");
  await expect(page).toHaveURL(/map=.*account=/u);
  const before = page.url();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await saysTime(page, /^(9|1\d) March 1945/u);
  expect(page.url()).toBe(before);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page).not.toHaveURL(before);
});

test("with less motion Play goes from event to event", { tag: "@less-motion" }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "What has just happened" })).toBeVisible();
});

test("an unreachable online map leaves the built-in one and says so", async ({ page }) => {
  await page.route(/openstreetmap\.org/u, (route) => route.abort());
  await page.goto("./");
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  await page.getByRole("combobox", { name: "Online map" }).selectOption("openstreetmap");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("built-in map");
});

for (const part of ["outline", "titles-en"]) {
  test(`when the history's ${part} cannot be had, the page says so in words and offers to load again`, async ({ page }) => {
    await page.route(new RegExp(`assets/${part}-.*\\.json`, "u"), (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Load the page again" })).toBeVisible();
  });
}

test("a layer that cannot be had costs that layer alone, says so, and comes when asked for again", async ({ page }) => {
  await page.route(/layer-prague-.*\.json/u, (route) => route.abort());
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00");
  const notices = page.getByRole("status", { name: "Notices" });
  await expect(notices).toContainText("A layer could not be loaded: Prague.");
  await page.getByRole("button", { name: "Itinerary", exact: true }).click();
  await expect(
    page
      .getByRole("region", { name: "Itinerary" })
      .getByRole("button", { name: /Erlenhof/u })
      .first(),
  ).toBeAttached();
  await notices.getByRole("button", { name: "Try again" }).click();
  await expect(notices).toContainText("A layer could not be loaded: Prague.");
  await page.unroute(/layer-prague-.*\.json/u);
  await notices.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: /^Pankrác/u })).toBeVisible();
  await expect(notices).not.toContainText("Prague");
});

test("when a part of the base map cannot be had, the march still plays and a notice says what is missing", async ({ page }) => {
  await page.route(/towns-overview\.json/u, (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("towns-overview.json");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("embedded in another page it shows map and transport only", async ({ page }) => {
  await page.goto("./?embed=1#t=1945-05-07T12:00%2B02:00");
  await expect(page.getByRole("region", { name: "Map" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Itinerary", exact: true })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "What has just happened" })).toHaveCount(0);
});

test("a typed date moves the march there, on Prague's clock wherever the reader is", async ({ page }) => {
  await page.goto("./#t=1945-03-08T12:00%2B01:00");
  await page.getByRole("button", { name: "8 March 1945" }).click();
  const dialog = page.getByRole("dialog", { name: "Go to a date" });
  await dialog.getByLabel("Date").fill("1945-05-06");
  await dialog.getByLabel("Hour").fill("14:00");
  await dialog.getByRole("button", { name: "Go", exact: true }).click();
  await saysTime(page, "6 May 1945, 14:00 afternoon");
  await expect(dialog).toHaveCount(0);
  // The last day of the march is one of them.
  await page.getByRole("button", { name: "6 May 1945" }).click();
  await dialog.getByLabel("Date").fill("1945-05-16");
  await dialog.getByRole("button", { name: "Go", exact: true }).click();
  await saysTime(page, /^16 May 1945/u);
});

test("under the pointer the slider names the day and counts its events, or names the event of a dot", async ({ page }) => {
  await page.goto("./");
  const slider = time(page);
  const tip = page.locator(".slider-tip");
  const box = await slider.boundingBox();
  const drawn = (await page.locator(".axis--future .axis__dots").getAttribute("d")) ?? "";
  // Each dot is drawn from its left edge.
  const [, left = "", y = ""] = [...drawn.matchAll(/M([\d.]+) ([\d.]+)/gu)][40] ?? [];
  await slider.hover({ position: { x: Number(left) + 1.6, y: Number(y) } });
  await expect(tip).toHaveText(/\d \p{L}+.* \p{L}{3,}/u);
  await expect(tip).not.toContainText("dated event");
  const told = (await tip.locator("strong").textContent()) ?? "";
  await slider.click({ position: { x: Number(left) + 1.6, y: Number(y) } });
  await expect(page.getByRole("complementary", { name: "Details" }).getByRole("button", { name: told }).first()).toBeVisible();
  await slider.hover({ position: { x: (box?.width ?? 0) - 3, y: 2 } });
  await expect(tip).toHaveText(/^16 May 1945 \d+ dated events?$/u);
  expect((await tip.boundingBox())?.x).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Next day" }).hover();
  await expect(tip).toHaveCount(0);
});
