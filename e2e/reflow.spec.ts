import { expect, test } from "@playwright/test";
import { cutOff } from "./cut-off.ts";
import { states } from "./states.ts";

/** A page of 1440 by 900 at 200 %, a phone of 320 pixels, and a page of 1280 by 1024 at 400 %. */
const windows = [
  { width: 720, height: 450 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
] as const;

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

test.describe("a reader who spaces letters, lines and paragraphs wider", () => {
  const spacing =
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`loses nothing of the transport in a window of ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto("./#t=1945-05-07T12:00%2B02:00");
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, spacing);
      for (const name of ["Play", "Previous event", "Next event"])
        await expect(page.getByRole("button", { name, exact: true })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole("slider", { name: "Time" })).toBeInViewport({ ratio: 1 });
    });
  }
});

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
