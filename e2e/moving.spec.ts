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
  const isOverUnit = (): Promise<boolean> => map.evaluate((element) => element.classList.contains("map--over-unit"));
  const box = await map.boundingBox();
  if (box === null) throw new Error("the map has no box");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await expect.poll(isOverUnit).toBe(true);
  await page.mouse.move(x + 5, y + 120);
  await page.mouse.down();
  await page.mouse.move(x + 125, y + 180, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => addressOf(page)).not.toContain("map=9/50.2554/13.8157");
  await expect
    .poll(async () => {
      // Kozojedy, and the division in it, has gone with the map, and glides on with it when the hand lets go in full swing.
      const place = await pointOf(page, { latitude: 50.2554, longitude: 13.8157 });
      await page.mouse.move(box.x + place.x - 1, box.y + place.y);
      await page.mouse.move(box.x + place.x, box.y + place.y);
      return isOverUnit();
    })
    .toBe(true);
  await page.mouse.wheel(0, -110);
  await expect.poll(() => addressOf(page)).not.toMatch(/map=9[./]0*\//u);
  await expect
    .poll(async () => {
      const place = await pointOf(page, { latitude: 50.2554, longitude: 13.8157 });
      await page.mouse.move(box.x + place.x + 1, box.y + place.y);
      await page.mouse.move(box.x + place.x, box.y + place.y);
      return isOverUnit();
    })
    .toBe(true);
});

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Where a place lies on the map, in CSS pixels from its corner, by the view that stands in the address and spherical Mercator. */
async function pointOf(
  page: Page,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): Promise<{ readonly x: number; readonly y: number }> {
  const [zoom, centreLatitude, centreLongitude] = (/map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/u.exec(await addressOf(page)) ?? [])
    .slice(1)
    .map(Number);
  if (zoom === undefined || centreLatitude === undefined || centreLongitude === undefined)
    throw new Error("the address has no view");
  const size = await page.getByRole("region", { name: "Map" }).boundingBox();
  if (size === null) throw new Error("the map has no box");
  const world = 256 * 2 ** zoom;
  const down = (degrees: number): number => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: size.width / 2 + ((longitude - centreLongitude) / 360) * world,
    y: size.height / 2 + (down(centreLatitude) - down(latitude)) * world,
  };
}
