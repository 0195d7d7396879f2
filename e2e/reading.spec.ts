import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";

const open = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name, exact: true }).click();
};

test("the popular account stands statement by statement, and one of them leads to the map", async ({ page }) => {
  await page.goto("./#t=1945-04-13T08:00%2B02:00");
  await open(page, "What the popular account says");
  const panel = page.getByRole("region", { name: "What the popular account says" });
  const { claims }: { readonly claims: readonly unknown[] } = JSON.parse(readFileSync("geodata/claims.json", "utf8"));
  expect(claims.length).toBeGreaterThan(0);
  await expect(panel.locator(".claim")).toHaveCount(claims.length);
  await panel.getByRole("button", { name: "Show on the map" }).first().click();
  await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
});

test("people, glossary, bibliography and about open from the menu", async ({ page }) => {
  await page.goto("./#t=1945-04-13T08:00%2B02:00");
  await open(page, "People");
  await expect(page.getByRole("region", { name: "People" }).locator(".person")).not.toHaveCount(0);
  await open(page, "Words of the time");
  await expect(page.getByRole("region", { name: "Words of the time" }).getByRole("term").first()).toBeVisible();
  await open(page, "Bibliography");
  const bibliography = page.getByRole("region", { name: "Bibliography" });
  await bibliography.getByRole("searchbox").fill("zacek");
  await expect(bibliography.getByRole("listitem").first()).toContainText("Žáček");
  await open(page, "About");
  await expect(page.getByRole("region", { name: "About" })).toContainText("glorify");
});

test("the tour runs from start to end, and is resumed where it was left", { tag: "@less-motion" }, async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  await page.getByRole("button", { name: "Guided tour" }).first().click();
  const tour = page.getByRole("region", { name: "Guided tour" });
  await expect(tour).toContainText(/Step 1 of \d+/u);
  const counter = tour.getByText(/^Step \d+ of \d+$/u);
  const [, count = "0"] = /of (\d+)/u.exec((await counter.textContent()) ?? "") ?? [];
  expect(Number(count)).toBeGreaterThan(15);
  await tour.getByRole("button", { name: "Next step" }).click();
  await tour.getByRole("button", { name: "Leave the tour" }).click();
  await expect(tour).toHaveCount(0);
  await page.getByRole("button", { name: "Guided tour" }).first().click();
  for (let step = 2; step < Number(count); step += 1) {
    await expect(counter).toHaveText(`Step ${step} of ${count}`);
    await tour.getByRole("button", { name: "Next step" }).click();
  }
  await tour.getByRole("button", { name: "Leave the tour" }).click();
  await expect(tour).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("the two chronologies put the 1st Regiment at different places at noon on 6 May, and a reader sees both", async ({ page }) => {
  await page.goto("./#map=11/49.97/14.3&t=1945-05-06T12:00%2B02:00&sel=roa-1st-regiment");
  const card = page.getByRole("complementary", { name: "Details" });
  const accounts = card.getByRole("radiogroup", { name: "Account" });
  await expect(accounts.getByRole("radio")).toHaveCount(2);
  const now = card.locator(".certainty-line").last();
  const documents = await now.textContent();
  await accounts.getByRole("radio").last().check();
  await expect(page).toHaveURL(/account=emigre-memoirs/u);
  await expect(now).not.toHaveText(documents ?? "");
  await card.getByRole("checkbox", { name: /faintly/u }).check();
  await expect(card.getByRole("checkbox", { name: /faintly/u })).toBeChecked();
});

test("search finds a place by its German name without accents and moves the map there", async ({ page }) => {
  await page.goto("./#t=1945-04-13T08:00%2B02:00");
  await page.keyboard.press("/");
  const search = page.getByRole("combobox", { name: "Search places, units and events" });
  await search.fill("schluss");
  await expect(page.getByRole("option").first()).toContainText("Lnáře");
  await search.press("Enter");
  await expect(page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: /Lnáře/u })).toBeVisible();
});

test("when the texts of a card cannot be had, the card says so and tries again; the rest of the page goes on", async ({ page }) => {
  await page.route(/texts-prague-en-.*\.json/u, (route) => route.abort());
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac");
  const card = page.getByRole("complementary", { name: "Details" });
  await expect(card.getByRole("heading", { name: "Pankrác" })).toBeVisible();
  await expect(card.getByRole("alert").first()).toContainText("could not be loaded");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await page.unroute(/texts-prague-en-.*\.json/u);
  await card.getByRole("button", { name: "Try again" }).first().click();
  await expect(card.getByRole("list", { name: "Sources" })).toBeVisible();
});
