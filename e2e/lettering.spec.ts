import { expect, test, type Page } from "@playwright/test";

/** Names of places that lie on another name, on the mark of another place, or on or under what lies over the map. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>(".place")].filter((place) => place.hidden === false);
    const boxOf = (element: Element | null): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
    const meet = (one: DOMRect, other: DOMRect): boolean =>
      one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
    const named = shown.filter((place) => place.querySelector<HTMLElement>(".place__name")?.hidden === false);
    const covers = [...document.querySelectorAll("[data-covers-map]")];
    return named.flatMap((place) => {
      const name = boxOf(place.querySelector(".place__name"));
      const inTheWay = [
        ...named.filter((other) => other !== place).map((other) => other.querySelector(".place__name")),
        ...shown.filter((other) => other !== place).map((other) => other.querySelector(".place__mark")),
        ...covers,
      ].filter((other) => meet(name, boxOf(other)));
      return inTheWay.map((other) => `${place.textContent} on ${other?.className ?? ""}, ${other?.textContent ?? ""}`);
    });
  });

/** Pixels between the credits of the base map and what stands below them; less than none where it covers them. */
const roomBelowCredits = async (page: Page, below: string): Promise<number> => {
  const [credits, card] = [await page.locator(".scale-bar__credits").boundingBox(), await page.locator(below).boundingBox()];
  return (card?.y ?? NaN) - ((credits?.y ?? NaN) + (credits?.height ?? NaN));
};

const views = {
  opening: "",
  march: "map=8.2/50.6/13.9&t=1945-04-22T12:00%2B02:00",
  contact: "map=9/49.5/13.6&t=1945-05-11T12:00%2B02:00",
  prague: "map=12/50.0755/14.4378&t=1945-05-07T11:00%2B02:00&sel=prague-place-pankrac",
};

for (const [device, viewport] of [
  ["desktop", { width: 1440, height: 900 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  test(`no place's name lies on another, on a mark or under a panel, in any language: ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const language of ["en", "cs", "de", "ru"]) {
      for (const [view, hash] of Object.entries(views)) {
        await page.goto("about:blank");
        await page.goto(`./#${hash === "" ? "" : `${hash}&`}lang=${language}`);
        await expect(page.locator(".place__name:not([hidden])").first()).toBeVisible();
        await expect.poll(() => overlaps(page), `${language}, ${view}`).toEqual([]);
      }
    }
  });
}

test("on a phone's opening the end of the march has its name in every language, however long", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [language, name] of [
    ["en", "Lnáře"],
    ["cs", "Lnáře"],
    ["de", "Schlüsselburg"],
    ["ru", "Шлюссельбург (Лнарже)"],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(`./#lang=${language}`);
    await expect(page.locator(".place__title", { hasText: name }), language).toBeVisible();
  }
});

test("on a phone the scale stands above the card, and the start and the end of the march have their names", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  for (const name of ["Münsingen training area", "Praha", "Lnáře"])
    await expect(page.locator(".place__title", { hasText: new RegExp(`^${name}$`, "u") })).toBeVisible();
  await expect.poll(() => roomBelowCredits(page, ".opening")).toBeGreaterThanOrEqual(0);
  expect(await roomBelowCredits(page, ".opening")).toBeLessThan(30);
});

test("on a phone the scale stands above a caption whose text came late", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./#t=1945-02-10T00:00Z");
  await expect(page.locator(".caption__text")).toBeVisible();
  await expect.poll(() => roomBelowCredits(page, ".caption")).toBeGreaterThanOrEqual(0);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/texts-.*-en/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(() => {
    location.hash = "t=1945-05-08T12:00Z";
  });
  await expect(page.getByRole("slider", { name: "Time" })).toHaveAttribute("aria-valuetext", /^8 May/u);
  await expect(page.locator(".caption")).toBeHidden();
  release();
  await expect(page.locator(".caption__text")).toBeVisible();
  await expect.poll(() => roomBelowCredits(page, ".caption")).toBeGreaterThanOrEqual(0);
  expect(await roomBelowCredits(page, ".caption")).toBeLessThan(30);
});
