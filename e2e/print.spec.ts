import { expect, test, type Page } from "@playwright/test";

const prague = "./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=roa-1st-division";
const sheet = (page: Page) => page.locator(".print-sheet");
const map = (page: Page) => page.getByRole("region", { name: "Map" });

/** Colours that a canvas of the map is painted with, counted on a coarse grid; none where nothing is painted. */
const paintedColours = (page: Page, pane: string) =>
  page
    .locator(`.leaflet-${pane}-pane canvas`)
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      // What is painted once is kept as a picture, which has no context to be asked; a copy of it has.
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const context = copy.getContext("2d");
      context?.drawImage(canvas, 0, 0);
      const colours = new Set<string>();
      for (let x = 0; x < canvas.width; x += 7)
        for (let y = 0; y < canvas.height; y += 97) {
          const pixel = context?.getImageData(x, y, 1, 1).data;
          if (pixel !== undefined && (pixel[3] ?? 0) > 0) colours.add(pixel.join());
        }
      return colours.size;
    });

test("on paper there are title, date, map, legend, itinerary and sources, and no buttons", async ({ page }) => {
  await page.goto(prague);
  await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Southward March", level: 1 })).toBeVisible();
  await expect(page.getByText("Monday, 7 May 1945, 12:00 noon")).toBeVisible();
  await expect(page.getByText(/^Layers: Southward march.*Account: Czech documents$/u)).toBeVisible();
  await expect(page.getByText(/^This view: http.*#map=12\/50\.0755\/14\.4378&t=1945-05-07T12:00/u)).toBeVisible();
  await expect(sheet(page).getByText("Road attested")).toBeVisible();
  await expect(sheet(page).getByRole("heading", { name: "Around 7 May 1945" })).toBeVisible();
  await expect(
    sheet(page)
      .getByText(/Jinonice/u)
      .first(),
  ).toBeVisible();
  await expect(sheet(page).locator(".print-sheet__sources li").first()).toContainText(/read in excerpt|cited/u);
  await expect(page.getByText(/Relief SRTM/u)).toBeVisible();
  for (const hidden of [".strip", ".toolbar", ".zoom-buttons", ".details", ".caption", ".notices"])
    await expect(page.locator(`${hidden} >> visible=true`)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Play", exact: true })).toHaveCount(0);
});

test("the map comes out in the paper's size, dense enough, light even for a reader in the dark, and goes back", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(prague);
  await expect(page).toHaveURL(/account=/u);
  const address = page.url();
  const before = await map(page).boundingBox();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  const onPaper = await map(page).boundingBox();
  expect(onPaper?.width).toBe(960);
  const density = await page
    .locator(".leaflet-base-pane canvas")
    .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.offsetWidth);
  expect(density).toBeGreaterThanOrEqual(2);
  await expect.poll(() => paintedColours(page, "base")).toBeGreaterThan(3);
  await expect.poll(() => paintedColours(page, "units")).toBeGreaterThan(3);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString("latin1")).toMatch(/\/Subtype ?\/Image/u);

  await page.emulateMedia({ colorScheme: "dark", media: "screen" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await map(page).boundingBox()).toEqual(before);
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(page).toHaveURL(address.replace("1945-05-07T12:00", "1945-05-08T00:00"));
});

/** Texts are fetched and the map is painted at the density of paper first, which takes seconds without a graphics card. */
const inTime = { timeout: 30_000 };

/** Stands in for the browser's print dialog and notes on the root what was on paper when it opened, and how often it did. */
async function watchPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let times = 0;
    window.print = () => {
      window.dispatchEvent(new Event("beforeprint"));
      times += 1;
      document.documentElement.dataset["printed"] = `${times}: ${document.querySelector("#root")?.textContent ?? ""}`;
      window.dispatchEvent(new Event("afterprint"));
    };
  });
}

test("Print in the menu prints when all is there, and the page is as before", async ({ page }) => {
  await watchPrinting(page);
  const root = page.locator("html");
  await page.goto(prague);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(root).toHaveAttribute("data-printed", /^1: .*Around 7 May 1945.*read in excerpt/su, inTime);
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("the browser's own key prints the same, in the reader's language", async ({ page }) => {
  await watchPrinting(page);
  const root = page.locator("html");
  await page.goto(`${prague}&lang=de`);
  const play = page.getByRole("button", { name: "Abspielen", exact: true });
  await expect(page.getByRole("complementary", { name: "Einzelheiten" })).toBeVisible();
  await play.focus();
  await page.keyboard.press("Control+p");
  await expect(root).toHaveAttribute("data-printed", /^1: .*Um den 7\. Mai 1945/su, inTime);
  await expect(play).toBeFocused();
  await page.keyboard.press("Control+p");
  await expect(root).toHaveAttribute("data-printed", /^2: .*Um den 7\. Mai 1945/su, inTime);
});

test("where the sheet below the map cannot be had, title, date and map are printed and the paper says so", async ({ page }) => {
  await watchPrinting(page);
  await page.route(/PrintSheet.*\.js/u, (route) => route.abort());
  await page.goto(prague);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute(
    "data-printed",
    /^1: .*Monday, 7 May 1945, 12:00 noon.*could not be loaded/su,
    inTime,
  );
});
