import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { serveDist, type ServedPage } from "../scripts/serve-dist.ts";

test.use({ serviceWorkers: "allow" });
// Every part of the page is fetched once more by the worker.
test.describe.configure({ timeout: 90_000 });

/** A copy of the built page of its own, so that a test can publish a newer one. */
let folder = "";
let served: ServedPage;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "southward-march-"));
  cpSync("dist", folder, { recursive: true });
  served = await serveDist(folder);
});
test.afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page and waits until the worker has kept all of it and answers for it. */
async function openKept(page: Page): Promise<void> {
  await page.goto(served.address);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller === null)
      await new Promise((controlled) => serviceWorker.addEventListener("controllerchange", controlled, { once: true }));
    await serviceWorker.ready;
  });
}

test("after the first visit everything works without a network: the map, play, cards, texts and languages", async ({
  page,
  context,
}) => {
  await openKept(page);
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  await served.close();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: /^Lnáře/u }).click();
  const card = page.getByRole("complementary", { name: "Details" });
  await expect(card.getByRole("list", { name: "Sources" }).getByRole("listitem").first()).toBeVisible();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("slider", { name: "Time" })).not.toHaveAttribute("aria-valuetext", /^9 February/u);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.goto(`${served.address}#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&lang=de`);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("status").filter({ hasText: /\w/u })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("keeps what the page is made of and no tile of somebody's map", async ({ page }) => {
  await page.route(/openstreetmap\.org/u, (route) => route.fulfill({ path: "public/icons/icon-192.png" }));
  await openKept(page);
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  const tile = page.waitForResponse(/openstreetmap\.org/u);
  await page.getByRole("combobox", { name: "Online map" }).selectOption("openstreetmap");
  await tile;
  const kept = await page.evaluate(async () => {
    const requests = (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat();
    return requests.map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.filter((url) => !url.startsWith(served.address))).toEqual([]);
});

test("a newer page is offered during play, disturbs nothing, and is loaded when the reader says so", async ({ page }) => {
  await openKept(page);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  appendFileSync(join(folder, "sw.js"), "\n// newer\n");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const notices = page.getByRole("status", { name: "Notices" });
  await expect(notices).toContainText("A newer version of this page is ready");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  const reloaded = page.waitForEvent("load");
  await notices.getByRole("button", { name: "Load the new version" }).click();
  await reloaded;
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(notices).not.toContainText("newer version");
});

test("a tab left on the older page is told when another has taken the newer one", async ({ page, context }) => {
  await openKept(page);
  const other = await context.newPage();
  await other.goto(served.address);
  await expect(other.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await other.evaluate(() => navigator.serviceWorker.ready);
  appendFileSync(join(folder, "sw.js"), "\n// newer\n");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const offer = { name: "Load the new version" };
  await page.getByRole("button", offer).click();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await other.getByRole("button", offer).click();
  await expect(other.getByRole("button", offer)).toHaveCount(0);
  await expect(other.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("can be installed: the manifest names the page and its icons, and they are there", async ({ page, request }) => {
  await page.goto(served.address);
  const href = (await page.locator('link[rel="manifest"]').getAttribute("href")) ?? "";
  const manifest: { readonly icons: readonly { readonly src: string; readonly purpose?: string }[] } = await (
    await request.get(new URL(href, served.address).href)
  ).json();
  expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  for (const { src } of manifest.icons) expect((await request.get(new URL(src, served.address).href)).ok()).toBe(true);
});
