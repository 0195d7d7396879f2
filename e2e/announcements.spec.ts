import { expect, test, type Page } from "@playwright/test";

declare global {
  interface Window {
    /** What has been said since it was last asked for. */
    said: string[];
  }
}

/** Notes every change of what is said politely; call before the acts. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    window.said = said;
    const observer = new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest("[aria-live=polite], [role=status]") ?? [];
        }),
      );
      for (const region of regions) if (region.textContent.trim() !== "") said.push(region.textContent.trim());
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.said.splice(0));
}

test("nothing is said during play, and one thing when it stops", async ({ page }) => {
  await page.goto("./#t=1945-05-05T12:00%2B02:00");
  await expect(page.getByRole("region", { name: "What has just happened" })).toBeVisible();
  const said = await listen(page);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("slider", { name: "Time" })).toHaveAttribute("aria-valuetext", /^6 May 1945/u, { timeout: 30_000 });
  expect(await said()).toEqual([]);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect.poll(said).toEqual([expect.stringMatching(/^6 May 1945, \d\d:\d\d\. ./u)]);
});

test("one thing is said at each step to an event, and at each step of the tour", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./#t=1945-05-05T12:00%2B02:00");
  await expect(page.getByRole("region", { name: "What has just happened" })).toBeVisible();
  const said = await listen(page);
  await page.getByRole("button", { name: "Next event" }).click();
  await expect.poll(said).toEqual([expect.stringMatching(/^5 May 1945/u)]);
  await page.getByRole("button", { name: "Guided tour" }).click();
  const tour = page.getByRole("region", { name: "Guided tour" });
  await expect(tour).toContainText("Step 1 of");
  await tour.getByRole("button", { name: "Next step" }).click();
  await tour.getByRole("button", { name: "Next step" }).click();
  await expect(tour).toContainText("Step 3 of");
  await said();
  const next = tour.getByRole("heading");
  const before = await next.textContent();
  await tour.getByRole("button", { name: "Next step" }).click();
  await expect(next).not.toHaveText(before ?? "");
  expect(await said()).toHaveLength(1);
});
