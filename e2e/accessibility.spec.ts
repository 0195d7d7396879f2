import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  opening: async (page) => {
    await page.goto("./");
  },
  card: async (page) => {
    await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac");
    await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
  },
  itinerary: async (page) => {
    await page.goto("./#t=1945-05-10T18:00%2B02:00");
    await page.getByRole("button", { name: "Itinerary", exact: true }).click();
  },
  layers: async (page) => {
    await page.goto("./#t=1945-04-24T03:00%2B02:00");
    await page.getByRole("button", { name: "Layers", exact: true }).click();
  },
  tour: async (page) => {
    await page.goto("./#step=first");
    await expect(page.getByRole("region", { name: "Guided tour" })).toBeVisible();
  },
  claims: async (page) => {
    await page.goto("./#t=1945-04-24T03:00%2B02:00");
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "What the popular account says" }).click();
    await expect(page.getByRole("region", { name: "What the popular account says" })).toBeVisible();
  },
  help: async (page) => {
    await page.goto("./#t=1945-04-24T03:00%2B02:00");
    if (page.viewportSize()?.width === sizes.phone.width) await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Help" }).click();
  },
};

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [state, reach] of Object.entries(states)) {
      test(`axe finds nothing: ${state}, ${size}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await reach(page);
        await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
      });
    }
  }
}
