import { expect, test } from "@playwright/test";

test("a reader who comes close gets the whole of lines and towns, and nobody else waits for it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("./");
  const overview = page.waitForResponse(/basemap\/region-overview\.json/u);
  await overview;
  expect(asked.filter((path) => /(?:region|towns)\.json$/u.test(path))).toEqual([]);
  const whole = Promise.all([page.waitForResponse(/basemap\/region\.json/u), page.waitForResponse(/basemap\/towns\.json/u)]);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  for (const response of await whole) expect(response.ok()).toBe(true);
});

test("a close link asks for the whole at once and for no overview", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const whole = page.waitForResponse(/basemap\/region\.json/u);
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00");
  await whole;
  expect(asked.filter((url) => url.includes("overview"))).toEqual([]);
});

test("what cannot be had close by leaves what the overview drew, and a notice says so", async ({ page }) => {
  await page.route(/basemap\/region\.json/u, (route) => route.abort());
  await page.goto("./");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("region.json");
});

test("a relief that cannot be had leaves flat land, and a notice says so", async ({ page }) => {
  await page.route(/basemap\/relief-/u, (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("relief-light.webp");
  await expect(page.getByRole("region", { name: "Map" }).locator("canvas").first()).toBeVisible();
});

test("search fetches its index when a reader comes to it, and finds", async ({ page }) => {
  await page.goto("./");
  const index = page.waitForRequest(/search-index/u);
  await page.getByRole("combobox", { name: "Search places, units and events" }).fill("lnare");
  await index;
  await expect(page.getByRole("option", { name: /^Lnáře Place/u })).toBeVisible();
});
