import { expect, test, type Page } from "@playwright/test";

const april = "./#map=8/50.6/14&t=1945-04-13T08:00%2B02:00";
const field = (page: Page) => page.getByRole("combobox", { name: "Search places, units and events" });
const card = (page: Page) => page.getByRole("complementary", { name: "Details" });
const time = (page: Page) => page.getByRole("slider", { name: "Time" });

test("a person is found by name and in their own script, and opens with map and clock", async ({ page }) => {
  await page.goto(april);
  await field(page).fill("andreevich vlas");
  await expect(page.getByRole("option").first()).toContainText("Andrey Andreyevich Vlasov");
  await field(page).fill("Власов");
  await expect(page.getByRole("option").filter({ hasText: "Person" }).first()).toContainText("Vlasov");
  await page.getByRole("option").filter({ hasText: "Person" }).first().click();
  await expect(card(page).getByRole("heading", { name: /Vlasov/u })).toBeVisible();
  await expect(page).toHaveURL(/sel=person-vlasov/u);
  await expect(page).not.toHaveURL(/map=8\/50\.6000\/14\.0000/u);
});

test("what was typed is underlined, whatever marks its letters carry", async ({ page }) => {
  await page.goto(april);
  await field(page).fill("reporyj");
  const marked = page.getByRole("option").first().locator("mark").first();
  await expect(marked).toHaveText("Řeporyj");
  await expect(marked).toHaveCSS("text-decoration", /underline .*2px|2px .*underline|underline 2px/u);
});

test("the English name of a town finds the town first, which the map calls otherwise", async ({ page }) => {
  await page.goto(april);
  for (const [name, title] of [
    ["prague", /^Praha.*Place/u],
    ["Vienna", /^Wien.*Place/u],
  ] as const) {
    await field(page).fill(name);
    await expect(page.getByRole("option").first()).toHaveText(title);
  }
});

test("a place without a date of its own moves the clock to the nearest moment there", async ({ page }) => {
  await page.goto(april);
  await field(page).fill("Pankrác");
  await expect(page.getByRole("option").first()).toContainText("Pankrác");
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeVisible();
  await expect(time(page)).toHaveAttribute("aria-valuetext", /May 1945/u);
});

test("a unit that is off the map now is shown when it is on it, with its layer", async ({ page }) => {
  await page.goto("./#map=8/50.6/14&t=1945-02-10T08:00%2B01:00&layers=southward-march");
  await field(page).fill("25th Tank Corps");
  await page.getByRole("option").filter({ hasText: "Unit" }).first().click();
  await expect(time(page)).not.toHaveAttribute("aria-valuetext", /February/u);
  await expect(page).toHaveURL(/layers=[^&]*us-third-army/u);
});

test("the list is worked as a combobox: arrows, Enter, Escape; Home, End and Page keys stay with the text", async ({ page }) => {
  await page.goto(april);
  const input = field(page);
  await input.fill("prag");
  await expect(input).toHaveAttribute("aria-expanded", "true");
  const options = page.getByRole("listbox", { name: "Search places, units and events" }).getByRole("option");
  const activeId = () => input.getAttribute("aria-activedescendant");
  const idOf = (index: number) => options.nth(index).getAttribute("id");
  expect(await activeId()).toBe(await idOf(0));
  await input.press("ArrowDown");
  expect(await activeId()).toBe(await idOf(1));
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await input.press("ArrowUp");
  await input.press("ArrowUp");
  expect(await activeId()).toBe(await idOf((await options.count()) - 1));

  const was = await time(page).getAttribute("aria-valuetext");
  await input.press("Home");
  await input.press("PageDown");
  await input.press("PageUp");
  await input.press("Home");
  expect(await input.evaluate((node: HTMLInputElement) => node.selectionStart)).toBe(0);
  await input.press("End");
  expect(await input.evaluate((node: HTMLInputElement) => node.selectionStart)).toBe(4);
  await input.press("Space");
  await input.press("n");
  await expect(input).toHaveValue("prag n");
  await expect(time(page)).toHaveAttribute("aria-valuetext", was ?? "");

  await input.press("Escape");
  await expect(input).toHaveAttribute("aria-expanded", "false");
  await expect(input).toHaveValue("prag n");
  await input.press("Escape");
  await expect(input).toHaveValue("");
  await expect(input).toBeFocused();
});

test("how many there are is said politely, and nothing found says what to try", async ({ page }) => {
  await page.goto(april);
  const said = page
    .getByRole("toolbar")
    .or(page.getByRole("group", { name: "Tools" }))
    .getByRole("status");
  await field(page).fill("prag");
  await expect(said).toHaveText(/^\d+ results, the first 8 shown$/u);
  await field(page).fill("schlusselb");
  await expect(said).toHaveText(/^\d results?$/u);
  await field(page).fill("qqqqq");
  await expect(said).toContainText("No place, unit or event called “qqqqq”.");
  await expect(said).toContainText("Try fewer letters");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
});

test("in Czech a place answers to its Czech, its German and its Russian name", async ({ page }) => {
  await page.goto(`${april}&lang=cs`);
  const input = page.getByRole("combobox", { name: "Hledat místa, jednotky a události" });
  for (const name of ["lnare", "Schlüsselburg", "Лнарже"]) {
    await input.fill(name);
    await expect(page.getByRole("option").first()).toContainText("Lnáře");
  }
});

test.describe("on a phone", { tag: "@chromium" }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the field takes the bar, a touch chooses, and the field goes away", async ({ page }) => {
    await page.goto(april);
    await field(page).tap();
    await field(page).fill("lnar");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page
      .getByRole("option")
      .filter({ hasText: /^Lnáře.*Place/u })
      .first()
      .tap();
    await expect(card(page).getByRole("heading", { name: /Lnáře/u })).toBeVisible();
    await expect(field(page)).not.toBeFocused();
    await expect(page.getByRole("option")).toHaveCount(0);
  });

  test("a field in which nothing is found is left by its cross", async ({ page }) => {
    await page.goto(april);
    await field(page).tap();
    await field(page).fill("xyzzy");
    await page.getByRole("button", { name: /^Close: Search/u }).tap();
    await expect(field(page)).toHaveValue("");
    await expect(field(page)).not.toBeFocused();
    await expect(page.getByRole("heading", { name: "Southward March" })).toBeVisible();
  });
});

test("a town that two layers have is found once, and the card leads from the one to the other", async ({ page }) => {
  await page.goto(april);
  await field(page).fill("Praha");
  const towns = page.getByRole("option").filter({ hasText: /^Praha.*Place/u });
  await expect(towns).toHaveCount(1);
  await towns.click();
  await expect(page).toHaveURL(/sel=prague-place-prague/u);
  await card(page).getByRole("button", { name: "Front lines" }).click();
  await expect(page).toHaveURL(/sel=front-town-prague/u);
  await card(page).getByRole("button", { name: "Prague", exact: true }).click();
  await expect(page).toHaveURL(/sel=prague-place-prague/u);
});

/** Holds back what the search fetches until the test lets it go. */
async function hold(page: Page, script: RegExp): Promise<() => void> {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  await page.route(script, async (route) => {
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  return () => {
    isOpen = true;
    for (const go of waiting) go();
  };
}

test("Enter that is pressed before the index has come chooses the first find when it comes", async ({ page }) => {
  const letGo = await hold(page, /assets\/search-index-.*\.js/u);
  await page.goto(april);
  await field(page).fill("lnare");
  await field(page).press("Enter");
  await expect(card(page)).toHaveCount(0);
  letGo();
  await expect(card(page).getByRole("heading", { name: /Lnáře/u })).toBeVisible();
  await expect(field(page)).toHaveValue("");
});

test("Enter that is pressed too early is forgotten by whoever writes on", async ({ page }) => {
  const letGo = await hold(page, /assets\/search-index-.*\.js/u);
  await page.goto(april);
  await field(page).fill("lnar");
  await field(page).press("Enter");
  await field(page).press("e");
  letGo();
  await expect(page.getByRole("option").first()).toContainText("Lnáře");
  await expect(card(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("lnare");
});

test("a card that comes late takes the focus from nobody who is writing by then", async ({ page }) => {
  const letGo = await hold(page, /assets\/Details-.*\.js/u);
  await page.goto(april);
  await field(page).fill("lnare");
  await expect(page.getByRole("option").first()).toBeVisible();
  await field(page).press("Enter");
  await expect(field(page)).toHaveValue("");
  await page.keyboard.type("prag");
  letGo();
  await expect(card(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("ue");
  await expect(field(page)).toHaveValue("prague");
});
