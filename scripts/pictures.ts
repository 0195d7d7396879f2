/**
 * Makes the committed pictures: the icons of an installed page from icon.svg; from the built page og-image.jpg, which a link to the page
 * shows elsewhere, and the README's picture. Run by a maintainer (`npm run build && npm run pictures`) when icon or page has changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
  // A caption that fades in would be caught half faded.
  const page = await browser.newPage({ reducedMotion: "reduce" });
  for (const { file, size, margin } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;background:${margin === 0 ? "transparent" : paper}"><img src="${svg}" style="display:block;width:${size - 2 * margin}px;margin:${margin}px">`,
    );
    await page.locator("img").evaluate(async (image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: `public/icons/${file}`, omitBackground: margin === 0 });
  }
  await page.setViewportSize({ width: 1200, height: 630 });
  await open(served.address);
  await page.screenshot({ path: "public/og-image.jpg", type: "jpeg", quality: 82 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(`${served.address}#map=8.6/50.9/13.9&t=1945-04-24T04:00%2B02:00&sel=march-place-bad-schandau`);
  await page.getByRole("list", { name: "Sources" }).waitFor();
  const picture = `data:image/png;base64,${(await page.screenshot()).toString("base64")}`;
  // Playwright writes no WebP; a page does.
  await page.goto("about:blank");
  const webp = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.9);
  }, picture);
  writeFileSync("docs/screenshot.webp", Buffer.from(webp.slice(webp.indexOf(",") + 1), "base64"));

  async function open(address: string): Promise<void> {
    await page.goto(address);
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.fonts.ready);
  }
} finally {
  await browser.close();
  await served.close();
}
