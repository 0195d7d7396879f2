import { createServer } from "node:http";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const prague = "./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&layers=prague&sel=prague-place-pankrac";

async function openDialog(page: Page) {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Share and embed" }).click();
  const dialog = page.getByRole("dialog", { name: "Share and embed" });
  await expect(dialog).toBeVisible();
  return dialog;
}

// Only Chromium lets a test look into the clipboard.
test.describe("with the clipboard", { tag: "@chromium" }, () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the link that is copied shows the same to somebody whose browser speaks another language", async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(`${prague}&lang=cs`);
    await page.getByRole("button", { name: "Další", exact: true }).click();
    await page.getByRole("button", { name: "Sdílet a vložit" }).click();
    const dialog = page.getByRole("dialog", { name: "Sdílet a vložit" });
    await dialog.getByRole("button", { name: "Kopírovat odkaz" }).press("Enter");
    await expect(dialog.getByText("Zkopírováno")).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Kopírovat odkaz" })).toBeFocused();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(`${baseURL ?? ""}#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&layers=prague`)).toBe(true);

    const other = await browser.newPage({ locale: "de-DE" });
    await other.goto(copied);
    await expect(other.locator("html")).toHaveAttribute("lang", "cs");
    await expect(other.getByRole("slider", { name: "Čas" })).toHaveAttribute("aria-valuetext", /^7\. května 1945, 12:00/u);
    await expect(other.getByRole("complementary", { name: "Podrobnosti" }).getByRole("heading", { name: "Pankrác" })).toBeVisible();
    await other.close();
  });

  test("the code that is copied follows the choices, and the note says what it will show", async ({ page }) => {
    await page.goto(prague);
    const dialog = await openDialog(page);
    const note = dialog.getByText(/^Language: /u);
    await expect(note).toHaveText("Language: English. Theme: the reader’s own. Size: full width by 560 px.");
    await expect(dialog.getByText(/opening on 7 May 1945, 12:00/u)).toBeVisible();
    await dialog.getByLabel("Width").selectOption("640 px");
    await dialog.getByLabel("Height").selectOption("400 px");
    await dialog.getByLabel("Language").selectOption("the reader’s own");
    await dialog.getByLabel("Theme").selectOption("dark");
    await expect(note).toHaveText("Language: the reader’s own. Theme: dark. Size: 640 px by 400 px.");
    await dialog.getByRole("button", { name: "Copy the code" }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain('width="640" height="400"');
    expect(code).toContain("?embed=1&amp;theme=dark#map=12/50.0755/14.4378");
    expect(code).not.toContain("lang=");
  });
});

/** As without a secure connection, or without the reader's leave. */
async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
}

test("where the clipboard refuses, a card and the bibliography say so in a notice", async ({ page }) => {
  await refuseClipboard(page);
  await page.goto(prague);
  const notices = page.getByRole("status", { name: "Notices" });
  await page.getByRole("complementary", { name: "Details" }).getByRole("button", { name: "Copy a link to this" }).click();
  await expect(notices).toContainText("The browser refused to copy.");
  await notices.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Bibliography", exact: true }).click();
  const bibtex = page.getByRole("region", { name: "Bibliography" }).getByRole("button", { name: /BibTeX/u });
  const name = (await bibtex.textContent()) ?? "";
  await bibtex.click();
  await expect(notices).toContainText("The browser refused to copy.");
  await expect(bibtex).toHaveText(name);
});

test("where the clipboard refuses, the text is selected and the reader is told", async ({ page }) => {
  await refuseClipboard(page);
  await page.goto(prague);
  const dialog = await openDialog(page);
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByText(/The browser refused/u)).toBeVisible();
  const field = dialog.getByRole("textbox", { name: "Link to this view" });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((node: HTMLTextAreaElement) => node.value.slice(node.selectionStart, node.selectionEnd));
  expect(selected).toBe(await field.inputValue());
});

test("the system's own sharing is handed the link, where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: (data: ShareData) => {
        document.documentElement.dataset["shared"] = data.url;
        return Promise.resolve();
      },
    });
  });
  await page.goto(prague);
  const dialog = await openDialog(page);
  await dialog.getByRole("button", { name: "Share…" }).click();
  const link = await dialog.getByRole("textbox", { name: "Link to this view" }).inputValue();
  await expect(page.locator("html")).toHaveAttribute("data-shared", link);
});

test("the dialog stops the march, closes with Escape and gives the focus back", async ({ page }) => {
  await page.goto("./#t=1945-03-08T12:00%2B01:00");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  const dialog = await openDialog(page);
  await expect(page.locator('button[aria-label="Play"]')).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
});

test("another site's page shows the frame, with credits and the way to the full explorer at the same view", async ({ page }) => {
  await page.goto(prague);
  const dialog = await openDialog(page);
  const code = await dialog.getByRole("textbox", { name: "Code for your page" }).inputValue();
  // A server of its own: a page that only seems to come from elsewhere may not look into this machine.
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<!doctype html><title>Host</title>${code}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  await page.goto(`http://127.0.0.1:${address.port}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(frame.getByRole("slider", { name: "Time" })).toHaveAttribute("aria-valuetext", /^7 May 1945, 12:00/u);
  await expect(frame.getByText(/SRTM/u)).toBeVisible();
  await expect(frame.getByRole("button", { name: "Itinerary", exact: true })).toHaveCount(0);
  const link = frame.getByRole("link", { name: "Open the full explorer" });
  await frame.getByRole("button", { name: "Next day" }).click();
  await expect(link).toHaveAttribute("href", /\/#map=12\/50\.0755\/14\.4378&t=1945-05-08T00:00%2B02:00&layers=prague&sel=/u);
  await expect(link).toHaveAttribute("target", "_blank");
  server.close();
});

test("a frame may be dark whatever the reader's system says", async ({ page }) => {
  await page.goto("./?embed=1&theme=dark#t=1945-05-07T12:00%2B02:00");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("./?theme=dark#t=1945-05-07T12:00%2B02:00");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing in dialog, search and frame: ${width}, ${colorScheme}`, { tag: "@chromium" }, async ({ page }) => {
      const violations = async () => {
        const found = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      };
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(prague);
      await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible();
      await page.keyboard.press("/");
      await page.getByRole("combobox", { name: "Search places, units and events" }).fill("vlas");
      await expect(page.getByRole("option").first()).toBeVisible();
      expect(await violations()).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator("body").click({ position: { x: 5, y: height - 5 } });
      await openDialog(page);
      expect(await violations()).toEqual([]);
      await page.goto("./?embed=1#t=1945-05-07T12:00%2B02:00");
      await expect(page.getByRole("link", { name: "Open the full explorer" })).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  }
}
