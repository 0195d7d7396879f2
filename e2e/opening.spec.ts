import { expect, test } from "@playwright/test";

for (const language of ["en", "cs", "de", "ru"])
  test(`in low windows the opening card stands whole above the time strip: ${language}`, async ({ page }) => {
    await page.goto(`./#lang=${language}`);
    const card = page.locator(".opening");
    await expect(card.locator(".opening__play")).toBeVisible();
    for (const [width, height] of [
      [1366, 768],
      [1280, 720],
      [1200, 630],
      [800, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      const box = await card.boundingBox();
      const strip = await page.locator(".strip").boundingBox();
      expect.soft((box?.y ?? 0) + (box?.height ?? 0), `${width} by ${height}`).toBeLessThan(strip?.y ?? 0);
      const hidden = await card.evaluate((element) => element.scrollHeight - element.clientHeight);
      expect.soft(hidden, `${width} by ${height}`).toBe(0);
    }
  });
