import { expect, test } from "@playwright/test";
import { pick } from "./own-files.ts";
import { notices, time } from "./page-parts.ts";
import { march, movesOn, pause, play } from "./playing.ts";

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
