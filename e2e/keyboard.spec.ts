import { expect, test, type Page } from "@playwright/test";
import { focusFaults, tabTo } from "./focus.ts";
import { details, time } from "./page-parts.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

test("the keyboard alone opens the march, plays it, pauses it and steps through it", async ({ page }) => {
  await page.goto("./");
  // The opening card stands in the page before any script has come; the keys come after.
  await expect(time(page)).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: /^Play the march/u }));
  await page.keyboard.press("Enter");
  await expect(button(page, "Pause")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(button(page, "Play")).toBeFocused();
  await tabTo(page, button(page, "Next event"));
  const before = await time(page).getAttribute("aria-valuetext");
  for (let event = 0; event < 3; event += 1) await page.keyboard.press("Enter");
  await expect(time(page)).not.toHaveAttribute("aria-valuetext", before ?? "");
  await expect(button(page, "Next event")).toBeFocused();
  await tabTo(page, time(page));
  await page.keyboard.press("End");
  const end = page.getByRole("region", { name: "The end of the march" });
  await expect(end).toBeVisible();
  await tabTo(page, end.getByRole("button", { name: "Play again" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(button(page, "Pause")).toBeVisible();
  // The card of the end is gone; the focus is back where the end was reached from.
  await expect(time(page)).toBeFocused();
});

test("the keyboard opens the list, chooses, follows a date and comes back the way it went", async ({ page }) => {
  await page.goto("./#map=8.6/49.6/13.9&t=1945-05-10T18:00%2B02:00&layers=southward-march");
  await expect(button(page, "Itinerary")).toBeVisible();
  await tabTo(page, button(page, "Itinerary"));
  await page.keyboard.press("Enter");
  const list = page.getByRole("region", { name: "Itinerary" });
  await expect(list).toBeFocused();
  const row = list.getByRole("button", { name: /Lnáře/u }).first();
  await row.focus();
  expect(await focusFaults(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeFocused();
  await tabTo(page, details(page).locator(".date-button").first());
  await page.keyboard.press("Enter");
  await expect(details(page).locator(".date-button").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(details(page)).toHaveCount(0);
  await expect(row).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(button(page, "Itinerary")).toBeFocused();
});

test("the keyboard opens a place on the map and comes back to it", async ({ page }) => {
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00");
  const place = page.getByRole("button", { name: /^Pankrác/u });
  await expect(place).toBeVisible();
  await page.getByRole("region", { name: "Map" }).focus();
  await tabTo(page, place);
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeFocused();
  const link = details(page).locator(".text-link").first();
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  // The link is gone with the card it stood in; the new card has the focus.
  await expect(details(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(place).toBeFocused();
  expect(await focusFaults(page)).toEqual([]);
});

test("the keyboard takes the tour, leaves it, and resumes it", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./#t=1945-04-24T03:00%2B02:00");
  await expect(button(page, "Guided tour")).toBeVisible();
  await tabTo(page, button(page, "Guided tour"));
  await page.keyboard.press("Enter");
  const tour = page.getByRole("region", { name: "Guided tour" });
  await expect(tour).toBeFocused();
  await tabTo(page, tour.getByRole("button", { name: "Next step" }));
  for (let step = 2; step <= 6; step += 1) {
    await page.keyboard.press("Enter");
    await expect(tour).toContainText(`Step ${step} of`);
    await expect(tour.getByRole("button", { name: "Next step" })).toBeFocused();
  }
  await tabTo(page, tour.getByRole("button", { name: "Leave the tour" }));
  await page.keyboard.press("Enter");
  await expect(button(page, "Guided tour")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(tour).toContainText("Step 6 of");
});

test("the keyboard searches, reads help and menu, and Escape closes each and gives the focus back", async ({ page }) => {
  await page.goto("./#t=1945-04-24T03:00%2B02:00");
  const search = page.getByRole("combobox", { name: /^Search/u });
  await expect(search).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("lnare");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(search).toBeFocused();
  await tabTo(page, button(page, "More"));
  await page.keyboard.press("Enter");
  await tabTo(page, button(page, "People"));
  await page.keyboard.press("Enter");
  const people = page.getByRole("region", { name: "People" });
  await expect(people).toBeFocused();
  await tabTo(page, people.locator(".text-link").first());
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button(page, "More")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.locator(".menu")).toBeHidden();
  await expect(button(page, "More")).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Help" })).toBeHidden();
  await expect(button(page, "More")).toBeFocused();
});

test("an itinerary that is not touched keeps the current hour in sight; one that is waits until it is asked", async ({ page }) => {
  await page.goto("./#map=8.6/49.6/13.9&t=1945-03-10T18:00%2B01:00&layers=southward-march");
  await button(page, "Itinerary").click();
  const list = page.getByRole("region", { name: "Itinerary" });
  const current = list.locator('[aria-current="time"]');
  await expect(current).toBeInViewport();
  await time(page).press("End");
  await expect(current).toBeInViewport();
  await list.locator(".panel__body").hover();
  await page.mouse.wheel(0, -4000);
  await expect(list.getByRole("button", { name: "Follow the clock" })).toBeVisible();
  await expect(current).not.toBeInViewport();
  await time(page).press("Home");
  await time(page).press("PageUp");
  await time(page).press("End");
  await expect(current).not.toBeInViewport();
  await list.getByRole("button", { name: "Follow the clock" }).click();
  await expect(current).toBeInViewport();
  await expect(list.getByRole("button", { name: "Follow the clock" })).toHaveCount(0);
});

test("the keyboard steps through the moments of a place and of a unit; the clock goes along, and the ends say that they are ends", async ({
  page,
}) => {
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac");
  const next = details(page).getByRole("button", { name: "Next moment" });
  const previous = details(page).getByRole("button", { name: "Previous moment" });
  const current = details(page).locator('[aria-current="time"]');
  await expect(next).toBeVisible();
  await details(page).focus();
  await tabTo(page, next);
  const dates: (string | null)[] = [];
  while ((await next.getAttribute("aria-disabled")) === "false") {
    await page.keyboard.press("Enter");
    dates.push(await time(page).getAttribute("aria-valuetext"));
    await expect(current).toBeInViewport();
  }
  expect(dates.length).toBeGreaterThan(0);
  await expect(next).toBeFocused();
  await expect(next).toHaveAttribute("title", "No later moment");
  const last = await time(page).getAttribute("aria-valuetext");
  await page.keyboard.press("Enter");
  await expect(time(page)).toHaveAttribute("aria-valuetext", last ?? "");
  await tabTo(page, previous, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(time(page)).not.toHaveAttribute("aria-valuetext", last ?? "");
  expect(await focusFaults(page)).toEqual([]);
});

test("stepping through the moments of a unit keeps the unit on the map", async ({ page }) => {
  await page.goto("./#map=9/50.9/14.1&t=1945-04-24T03:00%2B02:00&sel=roa-1st-division");
  const previous = details(page).getByRole("button", { name: "Previous moment" });
  await expect(previous).toBeVisible();
  const count = details(page).locator(".moment-steps__count");
  const at = async (): Promise<number> => Number((await count.textContent())?.split("/")[0]);
  const before = await at();
  for (let step = 0; step < 12; step += 1) await previous.press("Enter");
  expect(await at()).toBeLessThan(before - 8);
  await expect(page).not.toHaveURL(/map=9\/50\.9000\/14\.1000/u);
  await expect(page).toHaveURL(/map=9\//u);
});

test("the focus that a key has given before the scripts have come is on the same button when they have", async ({ page }) => {
  const open: (() => void)[] = [];
  await page.route(/assets\/index-.*\.js/u, async (route) => {
    await new Promise<void>((resolve) => open.push(resolve));
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  const waiting = page.locator(".shell button");
  await expect(waiting).toHaveCount(3);
  await expect(page.locator("body")).toHaveCSS("overflow", "hidden");
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
  await expect(waiting.nth(2)).toBeFocused();
  await expect(waiting.nth(2)).toHaveText("Read as a list");
  for (const go of open) go();
  await expect(time(page)).toBeVisible();
  await expect(page.getByRole("region", { name: "Southward March" }).getByRole("button", { name: "Read as a list" })).toBeFocused();
  expect(await focusFaults(page)).toEqual([]);
});
