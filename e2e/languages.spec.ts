import { expect, test, type Page } from "@playwright/test";
import { cutOff } from "./cut-off.ts";

test("the page speaks the language of the link: buttons, dates, places and cards", async ({ page }) => {
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac&lang=cs");
  await expect(page.locator("html")).toHaveAttribute("lang", "cs");
  await expect(page.getByRole("button", { name: "Přehrát", exact: true })).toBeVisible();
  await expect(page.getByRole("slider", { name: "Čas" })).toHaveAttribute("aria-valuetext", /^7\. května 1945/u);
  const card = page.getByRole("complementary", { name: "Podrobnosti" });
  await expect(card.getByRole("heading", { name: "Pankrác" })).toBeVisible();
  await expect(card).toContainText("Povstalci drželi barikády");
  await expect(page).toHaveTitle(/Pochod na jih/u);
});

test("choosing another language changes everything that is open and stands in the link", async ({ page }) => {
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac");
  await page.getByRole("button", { name: "Itinerary", exact: true }).click();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption("ru");
  await expect(page.getByRole("button", { name: "Воспроизвести", exact: true })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Подробности" }).getByRole("heading", { name: "Панкрац" })).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: "Маршрут" })
      .getByRole("button", { name: /Прага|Прагу|Праге/u })
      .first(),
  ).toBeAttached();
  await expect(page).toHaveURL(/lang=ru/u);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
});

test("a language that is chosen in the opening is there again when the page is loaded anew", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await expect(page).toHaveURL(/\/#lang=de$/u);
  await page.reload();
  await expect(page.locator(".opening").getByRole("heading", { name: "Marsch nach Süden" })).toBeVisible();
});

test("another language in the middle of the tour leaves the time where the reader has put it", async ({ page }) => {
  await page.goto("./#step=tour-erlenhof");
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(page).toHaveURL(/t=1945-04-14T00:00.*step=tour-erlenhof/u);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption("cs");
  await expect(page.getByRole("region", { name: "Prohlídka" })).toBeVisible();
  await expect(page).toHaveURL(/lang=cs/u);
  await expect(page.getByRole("button", { name: "Přehrát", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/t=1945-04-14T00:00.*step=tour-erlenhof/u);
});

test("a language that cannot be had leaves the page as it is and says so", async ({ page }) => {
  await page.route(/titles-ru-.*\.json/u, (route) => route.abort());
  await page.goto("./#t=1945-05-07T12:00%2B02:00");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption("ru");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("That language could not be loaded");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("a link in a language that cannot be had opens the page in English and says so", async ({ page }) => {
  await page.route(/assets\/titles-cs-.*\.json/u, (route) => route.abort());
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac&lang=cs");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("That language could not be loaded.");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const card = page.getByRole("complementary", { name: "Details" });
  await expect(card.getByRole("heading", { name: "Pankrác" })).toBeVisible();
});

test.describe("a reader whose browser speaks Czech", () => {
  test.use({ locale: "cs-CZ" });
  test("is met in Czech", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "Pochod na jih" })).toBeVisible();
  });
});

test("a reader gets the titles of one language, and the names of small towns on coming close", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const named = page.waitForResponse(/basemap\/names-ru\.json/u);
  await page.goto("./#lang=ru");
  await named;
  await expect(page.getByRole("button", { name: "Воспроизвести", exact: true })).toBeVisible();
  expect(asked.filter((path) => /titles-(?!ru-)|names-ru-more/u.test(path))).toEqual([]);
  const more = page.waitForResponse(/basemap\/names-ru-more\.json/u);
  await page.getByRole("button", { name: "Приблизить" }).click();
  await page.getByRole("button", { name: "Приблизить" }).click();
  expect((await more).ok()).toBe(true);
  expect(asked.filter((path) => path.endsWith("/names-ru.json"))).toHaveLength(1);
});

test("texts in another language than the page's say which it is", async ({ page }) => {
  await page.goto("./#map=9/49.5/13.9&t=1945-05-10T12:00%2B02:00&sel=march-place-lnare&lang=ru");
  const card = page.getByRole("complementary", { name: "Подробности" });
  await expect(card.locator(".names-line [lang=de]").first()).toHaveText(/Schlüsselburg/u);
  await expect(card.locator("cite[lang]").first()).toBeVisible();
  await expect(page.locator(".place__below[lang=de]").first()).toBeAttached();
  await page.getByRole("button", { name: "Ещё", exact: true }).click();
  await page.getByRole("button", { name: "Слова того времени", exact: true }).click();
  const glossary = page.getByRole("region", { name: "Слова того времени" });
  await expect(glossary.locator("dt [lang=de]").filter({ hasText: "Osttruppen" })).toBeVisible();
  await expect(glossary.locator("dt [lang=ru], dt [lang=ru-Latn]")).toHaveCount(0);
});

test("a person's name in its own script is Russian on an English page and not said twice on a Russian one", async ({ page }) => {
  await page.goto("./#t=1945-05-10T12:00%2B02:00&sel=person-vlasov");
  const named = page.getByRole("complementary", { name: "Details" }).locator(".names-line [lang=ru]");
  await expect(named).toHaveText("Андрей Андреевич Власов");
  await page.goto("./#t=1945-05-10T12:00%2B02:00&sel=person-vlasov&lang=ru");
  const card = page.getByRole("complementary", { name: "Подробности" });
  await expect(card.getByText("1901–1946")).toBeVisible();
  await expect(card.locator(".names-line [lang=ru]")).toHaveCount(0);
});

test("the names of the base map are fetched in the reader's language, and only where it is not English", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("./#lang=de");
  await expect.poll(() => fetched.some((path) => path.endsWith("/names-de.json"))).toBe(true);
  fetched.length = 0;
  await page.goto("./?english#lang=en");
  await expect.poll(() => fetched.some((path) => path.endsWith("/lettering.json"))).toBe(true);
  expect(fetched.filter((path) => path.includes("names-"))).toEqual([]);
});

for (const [language, title] of [
  ["cs", "Pochod na jih"],
  ["de", "Marsch nach Süden"],
  ["ru", "Марш на юг"],
] as const)
  test(`nothing in the opening card runs over its edge (${language})`, async ({ page }) => {
    await page.goto(`./#lang=${language}`);
    const card = page.locator(".opening");
    await expect(card.getByRole("heading", { name: title })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const over = await card.evaluate((element) => {
      const { right } = element.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element);
      const padding = Number.parseFloat(getComputedStyle(element).paddingRight);
      return [...range.getClientRects()].filter((box) => box.right > right - padding + 1).length;
    });
    expect(over).toBe(0);
  });

/** What opens each part, whatever the language calls it. */
const parts: Readonly<Record<string, (page: Page, narrow: boolean) => Promise<void>>> = {
  card: async (page) => expect(page.locator(".panel__body .moment").first()).toBeVisible(),
  layers: async (page) => {
    await page.locator(".tool").nth(1).click();
    await expect(page.locator(".layers .check").first()).toBeVisible();
  },
  legend: async (page, narrow) => {
    if (narrow) await page.locator("[data-tab=legend]").click();
    await expect(page.locator(".legend li").first()).toBeVisible();
  },
  claims: async (page, narrow) => {
    await page.locator(".tool[popovertarget]").click();
    await expect(page.locator(".menu")).toBeVisible();
    expect.soft(await cutOff(page)).toEqual([]);
    await page
      .locator(".menu li button")
      .nth(narrow ? 5 : 0)
      .click();
    await expect(page.locator(".claim").first()).toBeVisible();
  },
  help: async (page) => {
    await page.locator(".panel__header").first().click();
    await page.keyboard.press("?");
    await expect(page.locator("dialog.help")).toBeVisible();
  },
  date: async (page) => {
    await page.keyboard.press("Escape");
    await page.locator(".date-block__date").click();
    await expect(page.locator("dialog.date-dialog")).toBeVisible();
  },
};

for (const language of ["cs", "de", "ru"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`the longest words of ${language} are cut off nowhere in a window of ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`./#map=9/50.9/14.1&t=1945-04-24T03:00%2B02:00&sel=roa-1st-division&lang=${language}`);
      for (const [name, open] of Object.entries(parts)) {
        await test.step(name, async () => {
          await open(page, width < 760);
          expect.soft(await cutOff(page), name).toEqual([]);
        });
      }
      await page.goto(`./?tour#step=first&lang=${language}`);
      await expect(page.locator(".tour__buttons")).toBeVisible();
      expect.soft(await cutOff(page), "tour").toEqual([]);
    });
  }
}
