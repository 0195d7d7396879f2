import { expect, test, type Page } from "@playwright/test";

const card = "map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac";

/** Pairs of things on the map that lie over each other, by their classes. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const things = [".cartouche", ".toolbar", ".opening", ".caption", ".panel", ".zoom-buttons", ".scale-bar"]
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .filter((thing) => thing.checkVisibility({ visibilityProperty: true }))
      .map((thing) => ({ name: thing.className, box: thing.getBoundingClientRect() }));
    return things.flatMap(({ name, box }, index) =>
      things
        .slice(index + 1)
        .filter((other) => box.left < other.box.right && other.box.left < box.right)
        .filter((other) => box.top < other.box.bottom && other.box.top < box.bottom)
        .map((other) => `${name} and ${other.name}`),
    );
  });

for (const [width, height] of [
  [768, 1024],
  [820, 1180],
  [1024, 768],
  [822, 514],
  [1024, 600],
] as const) {
  test(`title, tools, opening, card and tour lie beside one another in a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const language of ["en", "de"]) {
      await page.goto(`./?${language}#lang=${language}`);
      const opening = page.locator(".opening");
      await expect(opening.locator(".opening__play")).toBeInViewport({ ratio: 1 });
      await expect.poll(() => overlaps(page), language).toEqual([]);
    }
    await page.goto(`./?card#${card}`);
    await expect(page.locator(".details .moment").first()).toBeVisible();
    await expect.poll(() => overlaps(page)).toEqual([]);
    await page.goto("./?tour#step=tour-refusal");
    await expect(page.locator(".tour__title")).toBeVisible();
    await expect.poll(() => overlaps(page)).toEqual([]);
    await page.getByRole("button", { name: "Layers", exact: true }).click();
    await expect(page.getByRole("group", { name: "Layers" })).toBeVisible();
    await expect.poll(() => overlaps(page)).toEqual([]);
    await page.getByRole("button", { name: "Layers", exact: true }).click();
    await expect(page.locator(".tour__title")).toBeVisible();
  });
}

test("a window that becomes smaller keeps the card and closes the list beside it", async ({ page }) => {
  await page.goto(`./#${card}`);
  await page.getByRole("button", { name: "Itinerary", exact: true }).click();
  await expect(page.locator(".panel")).toHaveCount(2);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(".panel")).toHaveCount(1);
  await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
});

test("on the smallest phone nothing of a card with a long head lies over the transport", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("./#map=8.6/49.6/13.9&t=1945-05-10T18:00%2B02:00&sel=march-event-vlasov-named-commander");
  await expect(page.locator(".details h2")).not.toBeEmpty();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});
