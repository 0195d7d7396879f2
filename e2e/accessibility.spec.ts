import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { states } from "./states.ts";
import { belowFinger, smallTargets } from "./targets.ts";

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Rows of long lists after the first few, which are all alike; the lists have hundreds. */
const restOfLists = [".row", ".claim", ".person", ".terms > div", ".bibliography li", ".moment", ".sources li"].map(
  (row) => `${row}:nth-child(n + 9)`,
);

/** A rule that axe does not ask by itself: what is written on a thing can be called by voice (WCAG 2.5.3). */
const calledByVoice = { rules: { "label-content-name-mismatch": { enabled: true } } };

/** What axe finds wrong. The dark theme differs in nothing but its colours. */
async function violations(page: Page, theme: "light" | "dark"): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options(calledByVoice).exclude(restOfLists);
  const found = await (
    theme === "dark"
      ? axe.withRules(["color-contrast", "link-in-text-block"])
      : axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
  ).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ["light", "dark"] as const) {
    // One page goes through all states: loading it for each would take longer than the questions.
    test(`axe finds nothing and every target is large enough in any state: ${size}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const { name, reach } of states) {
        await test.step(name, async () => {
          await reach(page);
          expect.soft(await violations(page, colorScheme), `axe: ${name}`).toEqual([]);
          if (colorScheme === "dark") return;
          expect.soft(await smallTargets(page), `targets of less than 24 pixels: ${name}`).toEqual([]);
          if (size === "phone") expect.soft(await belowFinger(page), `targets of less than 44 pixels: ${name}`).toEqual([]);
        });
      }
    });
  }
}
