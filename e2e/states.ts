import { expect, type Page } from "@playwright/test";
import { pick, way } from "./own-files.ts";

/** A state of the page: how to come to it from any other on the same page. */
export interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const may = "map=8.6/49.6/13.9&t=1945-05-10T18:00%2B02:00";

/** Follows a link within the page, without loading it again. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.keyboard.press("Escape");
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

const fromMenu = (name: string): State => ({
  name,
  reach: async (page) => {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.locator(".menu").getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("region", { name })).toBeVisible();
  },
});

/** Every state that a reader can bring the page into, in an order in which each follows from the one before. */
export const states: readonly State[] = [
  {
    name: "opening",
    reach: async (page) => {
      await page.goto("./");
      await expect(page.getByRole("button", { name: /^Play the march/u })).toBeVisible();
    },
  },
  {
    name: "playing",
    reach: async (page) => {
      await page.emulateMedia({ reducedMotion: "no-preference" });
      await page.getByRole("button", { name: /^Play the march/u }).click();
      await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
      // The clock plays on; captions come without fading, in which their contrast would fade too.
      await page.emulateMedia({ reducedMotion: "reduce" });
    },
  },
  {
    name: "paused",
    reach: async (page) => {
      await page.getByRole("button", { name: "Pause" }).click();
      await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
    },
  },
  {
    name: "card of a place",
    reach: async (page) => {
      await follow(page, "map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac");
      await expect(page.getByRole("heading", { name: "Pankrác" })).toBeVisible();
      // The map makes room once the panel has come in: until then places lie half under it.
      await expect.poll(() => placesUnderPanels(page)).toEqual([]);
    },
  },
  {
    name: "card of a unit",
    reach: async (page) => {
      await follow(page, "map=9/50.9/14.1&t=1945-04-24T03:00%2B02:00&sel=roa-2nd-regiment");
      await expect(page.getByRole("complementary", { name: "Details" }).getByText("Commander", { exact: true })).toBeVisible();
    },
  },
  {
    name: "itinerary",
    reach: async (page) => {
      // One layer: a list of seven hundred rows takes a minute to judge and says no more than one of a hundred.
      await follow(page, `${may}&layers=southward-march`);
      await page.getByRole("button", { name: "Itinerary", exact: true }).click();
      await expect(page.getByRole("region", { name: "Itinerary" }).getByRole("listitem").first()).toBeVisible();
    },
  },
  {
    name: "layers",
    reach: async (page) => {
      await page
        .getByRole("region", { name: "Itinerary" })
        .getByRole("button", { name: /^Close/u })
        .click();
      await page.getByRole("button", { name: "Layers", exact: true }).click();
      await expect(page.getByRole("group", { name: "Layers" })).toBeVisible();
    },
  },
  {
    name: "legend",
    reach: async (page) => {
      if (await page.getByRole("tab", { name: "Legend" }).isVisible()) await page.getByRole("tab", { name: "Legend" }).click();
      await expect(page.getByText("Western front")).toBeVisible();
    },
  },
  fromMenu("What the popular account says"),
  fromMenu("People"),
  fromMenu("Words of the time"),
  {
    ...fromMenu("Bibliography"),
    reach: async (page) => {
      await fromMenu("Bibliography").reach(page);
      await page.getByRole("searchbox").fill("Prag");
    },
  },
  fromMenu("About"),
  {
    name: "menu",
    reach: async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "More", exact: true }).click();
      await expect(page.locator(".menu")).toBeVisible();
    },
  },
  {
    name: "tour",
    reach: async (page) => {
      await page.keyboard.press("Escape");
      await follow(page, "step=first");
      await expect(page.getByRole("region", { name: "Guided tour" })).toBeVisible();
    },
  },
  {
    name: "search with results",
    reach: async (page) => {
      await page.getByRole("button", { name: "Leave the tour" }).click();
      await page.getByRole("combobox", { name: /^Search/u }).fill("schluss");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "search without results",
    reach: async (page) => {
      await page.getByRole("combobox", { name: /^Search/u }).fill("xyzzy");
      await expect(page.getByText(/^No place, unit or event/u)).toBeVisible();
    },
  },
  {
    name: "date dialog",
    reach: async (page) => {
      await page.getByRole("combobox", { name: /^Search/u }).fill("");
      await page.locator(".date-block__date").click();
      await expect(page.getByRole("dialog", { name: "Go to a date" })).toBeVisible();
    },
  },
  {
    name: "help",
    reach: async (page) => {
      await page.keyboard.press("Escape");
      await page.locator("button.play").focus();
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
    },
  },
  {
    name: "notice",
    reach: async (page) => {
      await page.keyboard.press("Escape");
      await follow(page, `${may}&sel=nowhere`);
      await expect(page.getByRole("status", { name: "Notices" })).toContainText("nowhere");
    },
  },
  {
    name: "end of the march",
    reach: async (page) => {
      await page.getByRole("status", { name: "Notices" }).getByRole("button", { name: "Close" }).click();
      await page.getByRole("slider", { name: "Time" }).press("End");
      await expect(page.getByRole("region", { name: "The end of the march" })).toBeVisible();
    },
  },
  {
    name: "no layer",
    reach: async (page) => {
      await follow(page, `${may}&layers=`);
      await expect(page.getByRole("button", { name: "Show all layers" })).toBeVisible();
    },
  },
  {
    name: "file of one's own",
    reach: async (page) => {
      await pick(page, { name: "own.geojson", text: way(["1945-05-10T04:00", "1945-05-11T16:00:00Z"]) });
      await expect(page.getByRole("region", { name: "own.geojson" }).getByRole("listitem").first()).toBeVisible();
      await page.getByText("What is in it").click();
      await page.getByRole("button", { name: "My unit", exact: true }).last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "card of a file of one's own",
    reach: async (page) => {
      await page.getByRole("region", { name: "own.geojson" }).getByRole("button", { name: "My unit", exact: true }).click();
      await expect(page.getByText("Nobody has checked it here.")).toBeVisible();
    },
  },
  {
    name: "embedded",
    reach: async (page) => {
      await page.goto(`./?embed=1#${may}`);
      await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
    },
  },
];

/** Names of the places on the map of which a panel covers a part. */
function placesUnderPanels(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const panels = [...document.querySelectorAll("[data-covers-map]")].map((panel) => panel.getBoundingClientRect());
    return [...document.querySelectorAll<HTMLElement>("button.place")]
      .filter((place) => place.checkVisibility())
      .filter((place) => {
        const { left, right, top, bottom } = place.getBoundingClientRect();
        return panels.some((panel) => left < panel.right && right > panel.left && top < panel.bottom && bottom > panel.top);
      })
      .map((place) => place.getAttribute("aria-label") ?? "");
  });
}
