import { expect, test, type Locator, type Page } from "@playwright/test";

/** What must have room on any phone, and what a touch leaves behind. */
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const prague = "map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00";
const card = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });
const grip = (element: Locator): Locator => element.getByRole("button", { name: /^Make the panel/u });
/** No wider than the window, and nothing scrolled away. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth && window.scrollX === 0);

/** Upright, the smallest there is, and on its side. */
const phones = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
] as const;
for (const language of ["de", "ru"]) {
  for (const viewport of phones) {
    test(`the tour leaves room for three lines of its text at ${viewport.width} by ${viewport.height} (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`./#step=tour-ochota&lang=${language}`);
      const text = page.locator(".tour__text");
      await expect(text).not.toBeEmpty();
      const buttons = page.locator(".tour__buttons .button");
      const [previous, next] = [await buttons.first().boundingBox(), await buttons.last().boundingBox()];
      expect(previous?.y).toBe(next?.y);
      const room = (await page.locator(".tour__body").boundingBox())?.height ?? 0;
      const title = (await page.locator(".tour__title").boundingBox())?.height ?? 0;
      expect(room - title).toBeGreaterThan(3 * 23);
      expect(await fits(page)).toBe(true);
    });
  }
}

for (const viewport of phones) {
  test(`the card of a unit with a long name has room for the card at ${viewport.width} by ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("./#map=8.6/49.6/13.9&t=1945-05-06T12:00%2B02:00&sel=roa-1st-division&lang=de");
    const heading = page.locator(".details h2");
    await expect(heading).toHaveText("1. Division");
    await expect(page.locator(".details .panel__body")).toContainText("600. Infanterie-Division");
    const body = await page.locator(".details .panel__body").boundingBox();
    const strip = await page.locator(".strip").boundingBox();
    expect((body?.y ?? 0) + 40).toBeLessThan(strip?.y ?? 0);
  });
}

test("what a unit did stands before its background, which is folded away @chromium", async ({ page }) => {
  await page.goto("./#map=8.6/49.6/13.9&t=1945-05-06T12:00%2B02:00&sel=roa-1st-division");
  const background = card(page).locator("details").first();
  await expect(background).not.toHaveAttribute("open");
  await grip(card(page)).tap();
  await expect(card(page).getByRole("radio", { name: "Czech documents" })).toBeInViewport();
  await expect(card(page).locator(".moment").first()).toBeInViewport();
  await background.locator("summary").tap();
  await expect(background.locator("p").last()).toBeVisible();
});

test("a button that a finger has pressed does not stay as if a pointer were over it @chromium", async ({ page }) => {
  await page.goto(`./#${prague}`);
  const play = page.getByRole("button", { name: "Play", exact: true });
  await expect(play).toBeVisible();
  const colour = (): Promise<string> =>
    page.locator("button.play").evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await colour();
  await play.tap();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  expect(await colour()).toBe(before);
});

for (const language of ["cs", "de", "en", "ru"]) {
  test(`the opening is whole on a phone on its side, and the title on the smallest phone (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto(`./#lang=${language}`);
    const opening = page.locator(".opening");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(opening).toBeVisible();
    expect(await opening.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 568 });
    const title = page.locator(".top-bar h1");
    await expect(title).toBeVisible();
    expect(await title.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
}
