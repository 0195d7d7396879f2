/**
 * Makes the committed pictures of public/: the icons of an installed page from icon.svg, and og-image.jpg, which a link to the page
 * shows elsewhere, from the built page. Run by a maintainer (`npm run build && npm run pictures`) when icon or map has changed.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright";
import { chromiumLaunchOptions } from "./chromium.ts";
import { serveDist } from "./serve-dist.ts";

/** Of a maskable icon the outer tenth on each side may be cut away. */
const icons = [
  { file: "icon-192.png", size: 192, margin: 0 },
  { file: "icon-512.png", size: 512, margin: 0 },
  { file: "icon-maskable-512.png", size: 512, margin: 64 },
  { file: "icon-apple-180.png", size: 180, margin: 10 },
] as const;
const paper = "#fbf9f3";

mkdirSync("public/icons", { recursive: true });
const svg = `data:image/svg+xml;base64,${readFileSync("public/icon.svg").toString("base64")}`;
const served = await serveDist();
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const page = await browser.newPage();
  for (const { file, size, margin } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;background:${margin === 0 ? "transparent" : paper}"><img src="${svg}" style="display:block;width:${size - 2 * margin}px;margin:${margin}px">`,
    );
    await page.locator("img").evaluate(async (image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: `public/icons/${file}`, omitBackground: margin === 0 });
  }
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.goto(served.address);
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: "public/og-image.jpg", type: "jpeg", quality: 82 });
} finally {
  await browser.close();
  await served.close();
}
