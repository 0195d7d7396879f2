import { expect, test, type Page } from "@playwright/test";

/** How far the canvas of the units reaches beyond the map on each side, in CSS pixels; negative where it leaves a blank. */
const reachOfUnits = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector(".leaflet-units-pane canvas")?.getBoundingClientRect();
    const map = document.querySelector(".map")?.getBoundingClientRect();
    if (canvas === undefined || map === undefined) return NaN;
    return Math.min(map.left - canvas.left, map.top - canvas.top, canvas.right - map.right, canvas.bottom - map.bottom);
  });

test.beforeEach(async ({ page }) => {
  await page.goto("./#map=9/50.2554/13.8157&t=1945-04-30T12:00%2B02:00");
  await expect.poll(() => reachOfUnits(page)).toBeGreaterThanOrEqual(0);
});

test("a drag uncovers no blank: what moves is painted for where the map has come to", async ({ page }) => {
  await page.mouse.move(700, 300);
  await page.mouse.down();
  await page.mouse.move(1000, 500, { steps: 10 });
  await expect.poll(() => reachOfUnits(page)).toBeGreaterThanOrEqual(0);
  await page.mouse.up();
  await expect.poll(() => reachOfUnits(page)).toBeGreaterThanOrEqual(0);
});

test("a unit is found under the pointer where it is drawn, also after a drag and a zoom", async ({ page }) => {
  const map = page.getByRole("region", { name: "Map" });
  const box = await map.boundingBox();
  if (box === null) throw new Error("the map has no box");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await expect(map).toHaveClass(/map--over-unit/u);
  await page.mouse.move(x + 5, y + 120);
  await page.mouse.down();
  await page.mouse.move(x + 125, y + 180, { steps: 8 });
  // Held still, so that the map does not glide on.
  await page.mouse.move(x + 125, y + 180);
  await page.mouse.up();
  await expect
    .poll(async () => {
      // Kozojedy, and the division in it, has gone with the map.
      await page.mouse.move(x + 119, y + 60);
      await page.mouse.move(x + 120, y + 60);
      return map.getAttribute("class");
    })
    .toContain("map--over-unit");
  await page.mouse.wheel(0, -110);
  await expect.poll(() => page.evaluate(() => location.hash)).not.toMatch(/map=9[./]0*\//u);
  await expect
    .poll(async () => {
      await page.mouse.move(x + 121, y + 60);
      await page.mouse.move(x + 120, y + 60);
      return map.getAttribute("class");
    })
    .toContain("map--over-unit");
});
