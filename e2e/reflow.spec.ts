import { expect, test, type Page } from "@playwright/test";
import { states } from "./states.ts";

/** A page of 1440 by 900 at 200 %, a phone of 320 pixels, and a page of 1280 by 1024 at 400 %. */
const windows = [
  { width: 720, height: 450 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
] as const;

/** Names what is cut off at the side: the page, and each panel, dialog or bar that is wider than its room. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const selector =
      ".top-bar, .strip, .panel__header, .panel__body, .caption, .opening, .dialog, .menu, .notice, .search__list, .search__count";
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (!element.checkVisibility()) continue;
      const box = element.getBoundingClientRect();
      if (box.left < -1 || box.right > window.innerWidth + 1)
        faults.push(`${element.className} goes from ${box.left} to ${box.right}`);
      if (element.scrollWidth > element.clientWidth + 1)
        faults.push(`${element.className} holds ${element.scrollWidth} pixels in ${element.clientWidth}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>(
      ".strip button, .strip input, .top-bar button, .tour__buttons button",
    )) {
      const box = element.getBoundingClientRect();
      if (element.checkVisibility() && (box.left < 0 || box.right > window.innerWidth))
        faults.push(`${element.className} goes from ${box.left} to ${box.right}`);
    }
    return faults;
  });
}

for (const viewport of windows) {
  test(`nothing is lost or scrolls sideways in a window of ${viewport.width} by ${viewport.height}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const { name, reach } of states) {
      await test.step(name, async () => {
        await reach(page);
        expect.soft(await cutOff(page), name).toEqual([]);
      });
    }
  });
}

test("in forced colours the chosen tab, the open tool and the playhead still show @chromium", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto("./#t=1945-05-07T12:00%2B02:00");
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  const line = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderBottomWidth);
  expect(await line('[role="tab"][aria-selected="true"]')).toBe("4px");
  expect(await line('.tool[aria-expanded="true"]')).toBe("4px");
  const [grip, ground] = await page.evaluate(() =>
    [".playhead__grip", ".strip"].map((selector) => {
      const element = document.querySelector(selector);
      return element === null ? "" : getComputedStyle(element).backgroundColor;
    }),
  );
  expect(grip).not.toBe("");
  expect(grip).not.toBe(ground);
});
