import { expect, test } from "@playwright/test";

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

test("a language that cannot be had leaves the page as it is and says so", async ({ page }) => {
  await page.route(/titles-ru-.*\.json/u, (route) => route.abort());
  await page.goto("./#t=1945-05-07T12:00%2B02:00");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("combobox", { name: "Language" }).selectOption("ru");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("That language could not be loaded");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test.describe("a reader whose browser speaks Czech", () => {
  test.use({ locale: "cs-CZ" });
  test("is met in Czech", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "Pochod na jih" })).toBeVisible();
  });
});
