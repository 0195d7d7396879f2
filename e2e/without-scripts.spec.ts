import { expect, test } from "@playwright/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the march is there as text, and can be scrolled", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(["Southward March"]);
    await expect(page.getByRole("heading", { name: "Prague" })).toBeVisible();
    expect(await page.getByRole("listitem").count()).toBeGreaterThan(30);
    await expect(page.getByRole("listitem").last()).toContainText("Lnáře");
    await expect(page.locator("body")).toHaveCSS("overflow", "visible");
  });

  test("the whole history is one link away, with what our texts say", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "The whole history as a list" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Southward March");
    // Without scripts nothing tells when a page of this length has come to its end.
    await expect.poll(() => page.getByRole("listitem").count()).toBeGreaterThan(600);
    await page.getByRole("link", { name: /^The map/u }).click();
    await expect(page).toHaveURL(/\/$/u);
  });
});

test("says what a link to it shows elsewhere, with a picture that is there", async ({ page, request }) => {
  await page.goto("./");
  await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /Russian Liberation Army/u);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /^Southward March/u);
  const picture = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  const response = await request.get(new URL(picture, page.url()).href);
  expect(response.headers()["content-type"]).toBe("image/jpeg");
});

test("the opening card is there before any script has come, and stays in its place", async ({ page }) => {
  const open: (() => void)[] = [];
  await page.route(/assets\/index-.*\.js/u, async (route) => {
    await new Promise<void>((resolve) => open.push(resolve));
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  // The styles have come.
  await expect(page.locator("body")).toHaveCSS("overflow", "hidden");
  const text = page.locator(".opening__text").filter({ visible: true });
  await expect(text).toContainText("fought the SS in Prague");
  const button = page.getByRole("button", { name: /^Play the march/u });
  await expect(button).toBeDisabled();
  await page.evaluate(() => document.fonts.ready);
  const before = await text.boundingBox();
  for (const go of open) go();
  await expect(button).toBeEnabled();
  expect(await text.boundingBox()).toEqual(before);
});
