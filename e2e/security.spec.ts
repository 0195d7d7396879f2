import { expect, test } from "@playwright/test";
import { xssCorpus } from "./xss-corpus.ts";

const nasty = `"><img src=x onerror="window.__ran=1"><script>window.__ran=1</script>`;

test("the page carries a policy that allows no inline and no evaluated script", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain("unsafe");
});

test("where the browser knows Trusted Types, no text becomes markup", async ({ page }) => {
  await page.goto("./");
  const outcome = await page.evaluate(() => {
    if (!("trustedTypes" in window)) return "unknown here";
    try {
      document.createElement("div").innerHTML = "<b>markup</b>";
      return "allowed";
    } catch (fault) {
      return fault instanceof TypeError ? "refused" : "another fault";
    }
  });
  expect(outcome).toMatch(/^(?:refused|unknown here)$/u);
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

test("none of the corpus runs or becomes markup from any part of the address", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.on("dialog", (dialog) => faults.push(dialog.message()));
  await page.goto("./#t=1945-04-13T08:00%2B02:00");
  await expect(page.getByRole("slider", { name: "Time" })).toBeVisible();
  const keys = ["sel", "account", "layers", "step", "lang", "t", "map"];
  for (const text of xssCorpus) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      keys.map((key) => `${key}=${encodeURIComponent(text)}`).join("&"),
    );
  }
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `sel=%E0%A4%A&${xssCorpus.join("&")}`,
  );
  const notices = page.getByRole("status", { name: "Notices" });
  await expect(notices).toContainText("img src=x");
  expect(await notices.locator(":scope *:not(div, strong, p, button, svg, path)").count()).toBe(0);
  expect(await page.locator("img, iframe, object, embed, form, base, body script").count()).toBe(0);
  expect(await page.evaluate(() => "__ran" in window || "__ran" in {})).toBe(false);
  expect(faults).toEqual([]);
});

test("every link to elsewhere is https and tells the other page nothing", async ({ page }) => {
  await page.goto("./#t=1945-04-13T08:00%2B02:00");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Bibliography", exact: true }).click();
  await expect(page.getByRole("region", { name: "Bibliography" }).getByRole("link").first()).toBeVisible();
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((each) => [each.getAttribute("href") ?? "", each.getAttribute("rel")] as const));
  const outward = links.filter(([href]) => !href.startsWith("#") && !href.startsWith("./"));
  expect(outward.length).toBeGreaterThan(100);
  expect(outward.filter(([href, rel]) => !href.startsWith("https://") || rel !== "noopener noreferrer")).toEqual([]);
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
