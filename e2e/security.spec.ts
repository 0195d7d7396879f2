import { expect, test } from "@playwright/test";

const nasty = `"><img src=x onerror="window.__ran=1"><script>window.__ran=1</script>`;

test("the page carries a policy that allows no inline and no evaluated script", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain("unsafe");
});

test("hostile text in the address is shown as text and runs nothing", async ({ page }) => {
  const violations: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") violations.push(message.text());
  });
  await page.goto(
    `./#sel=${encodeURIComponent(nasty)}&account=${encodeURIComponent(nasty)}&layers=${encodeURIComponent(nasty)}&t=javascript:alert(1)`,
  );
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("<img src=x");
  expect(await page.evaluate(() => "__ran" in window)).toBe(false);
  expect(violations).toEqual([]);
});

test("hostile text typed into the search runs nothing", async ({ page }) => {
  await page.goto("./#t=1945-04-13T08:00%2B02:00");
  await page.getByRole("combobox", { name: "Search places, units and events" }).fill(nasty);
  await expect(page.getByText(/No place, unit or event/u)).toBeVisible();
  expect(await page.evaluate(() => "__ran" in window)).toBe(false);
});

test("the reader's browser keeps nothing: no cookies and no storage", async ({ page, context }) => {
  await page.goto("./#t=1945-04-13T08:00%2B02:00");
  await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
