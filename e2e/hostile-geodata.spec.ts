import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { buildEnglishPage } from "./hostile-geodata.ts";

// A worker of the page's own would fetch past the test's route.
test.use({ serviceWorkers: "block" });

const folders = { honest: "", hostile: "" };

test.beforeAll(() => {
  const root = join(import.meta.dirname, "..");
  folders.honest = buildEnglishPage(root, "honest");
  folders.hostile = buildEnglishPage(root, "hostile");
});

test.afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

/** Serves the page of a folder in place of the built one. */
async function serve(page: Page, folder: string): Promise<void> {
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, pathname === "/" ? "index.html" : pathname);
    await (existsSync(path) ? route.fulfill({ path }) : route.abort());
  });
}

const menu = (name: string) => async (page: Page) => {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("region", { name })).toBeVisible();
};
const nothing = async (): Promise<void> => {};

/** Everywhere that words of the geodata are shown. */
const states: Readonly<Record<string, readonly [hash: string, reach: (page: Page) => Promise<void>]>> = {
  "the opening": ["", nothing],
  "a place's card": ["#t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac", nothing],
  "a unit's card": ["#t=1945-05-06T12:00%2B02:00&sel=roa-1st-regiment", nothing],
  "a step of the tour": ["#step=first", nothing],
  "the itinerary": [
    "#t=1945-05-10T18:00%2B02:00",
    async (page) => page.getByRole("button", { name: "Itinerary", exact: true }).click(),
  ],
  "the layers": ["#t=1945-04-24T03:00%2B02:00", async (page) => page.getByRole("button", { name: "Layers", exact: true }).click()],
  "the claims": ["#t=1945-04-13T08:00%2B02:00", menu("What the popular account says")],
  people: ["#t=1945-04-13T08:00%2B02:00", menu("People")],
  "the glossary": ["#t=1945-04-13T08:00%2B02:00", menu("Words of the time")],
  "the bibliography": ["#t=1945-04-13T08:00%2B02:00", menu("Bibliography")],
};

/**
 * The elements of the page by tag and names of attributes, in alphabetical order, because lists are sorted by their words. Classes
 * and the map's own are left out: both depend on how long a name is.
 */
function structure(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((each) => each.closest(".leaflet-pane") === null)
      .map(
        (each) =>
          `${each.localName}[${each
            .getAttributeNames()
            .filter((name) => name !== "class")
            .toSorted()
            .join(" ")}]`,
      )
      .toSorted(),
  );
}

for (const [state, [hash, reach]] of Object.entries(states)) {
  test(`hostile words in the geodata run nothing and are no markup: ${state}`, async ({ page, context }) => {
    const faults: string[] = [];
    const open = async (each: Page): Promise<void> => {
      await each.emulateMedia({ reducedMotion: "reduce" });
      await each.goto(`./${hash}`);
      await expect(each.getByRole("slider", { name: "Time" })).toBeVisible();
      await reach(each);
      await each.waitForLoadState("networkidle");
    };
    const honest = await context.newPage();
    await serve(honest, folders.honest);
    await open(honest);
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("pageerror", (fault) => faults.push(fault.message));
    page.on("dialog", (dialog) => faults.push(dialog.message()));
    page.on("request", (request) => {
      if (!request.url().startsWith("http://127.0.0.1")) faults.push(request.url());
    });
    await serve(page, folders.hostile);
    await open(page);
    // Both pages may still be coming in.
    await expect(async () => expect(await structure(page)).toEqual(await structure(honest))).toPass({ timeout: 10_000 });
    expect(await page.evaluate(() => "__ran" in window)).toBe(false);
    await expect(page.locator("body")).toContainText("__ran");
    expect(faults).toEqual([]);
  });
}

test.describe("where scripts are off", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ["./", "./itinerary.html"]) {
    test(`hostile words in the geodata are no markup: ${path} @chromium`, async ({ page, context }) => {
      // Without scripts only the words of the page can be asked for, so its markup is counted.
      const marks = async (each: Page, folder: string): Promise<readonly number[]> => {
        await serve(each, folder);
        await each.goto(path);
        const all = [
          "*",
          "script",
          "img",
          "iframe",
          "svg",
          "a",
          "li",
          "style",
          "form",
          "input",
          "[onerror]",
          "[onload]",
          "[onfocus]",
        ];
        return Promise.all(all.map((selector) => each.locator(selector).count()));
      };
      const honest = await context.newPage();
      const expected = await marks(honest, folders.honest);
      expect(await marks(page, folders.hostile)).toEqual(expected);
      await expect(page.locator("li").filter({ hasText: "__ran" }).first()).toBeAttached();
    });
  }
});
