import { expect, test, type Page } from "@playwright/test";
import { time } from "./page-parts.ts";

const tour = (page: Page) => page.getByRole("region", { name: "Guided tour" });

test(
  "a link into the tour opens at that step, with the view and the time that the link names",
  { tag: "@less-motion" },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("./#map=10.5/50.1/14.2&t=1945-04-14T06:00%2B02:00&step=tour-erlenhof");
    await expect(tour(page).getByRole("heading", { name: "One morning at Erlenhof" })).toBeVisible();
    await expect(time(page)).toHaveAttribute("aria-valuetext", /^14 April 1945, morning/u);
    await expect(page).toHaveURL(/map=10\.5\/50\.1000\/14\.2000&t=1945-04-14T06:00%2B02:00.*step=tour-erlenhof/u);
    await tour(page).getByRole("button", { name: "Next step" }).click();
    await expect(page).toHaveURL(/step=tour-refusal/u);
    await expect(page).not.toHaveURL(/map=10\.5\/50\.1000/u);
    const next = page.url();
    await page.goto("about:blank");
    await page.goto(next);
    await expect(tour(page).getByRole("heading", { name: "The refusal" })).toBeVisible();
    await expect(page).toHaveURL(next);
  },
);

test("a link to a step alone sets view and time as the step does", { tag: "@less-motion" }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./#step=tour-neulewin");
  await expect(tour(page).getByRole("heading", { name: "The trial on the Oder" })).toBeVisible();
  await expect(time(page)).toHaveAttribute("aria-valuetext", /^9 February 1945, evening/u);
});

test("an unknown step is named in a notice and the tour stays closed", async ({ page }) => {
  await page.goto("./#t=1945-05-06T14:00%2B02:00&step=no-such-step");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("no-such-step");
  await expect(tour(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/step=/u);
});

test("an unknown language is named in a notice and the page speaks the reader's own", async ({ page }) => {
  await page.goto("./#t=1945-05-06T14:00%2B02:00&lang=xx");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("xx");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(page).toHaveURL(/lang=en/u);
});

test("every broken value is named in one sentence, and the rest of the link holds", async ({ page }) => {
  await page.goto("./#map=nowhere&t=yesterday&layers=prague,no-such-layer&account=nobody&sel=nothing&lang=cs");
  await expect(page.getByRole("status", { name: "Oznámení" })).toContainText(
    "Odkaz uvádí „map“, „t“, „nobody“, „nothing“, „no-such-layer“, což zde není známo",
  );
  await page.getByRole("button", { name: "Další den" }).click();
  await expect(page).toHaveURL(/layers=prague&/u);
});

test("a link with no layers shows none, and one with the view alone is followed", async ({ page }) => {
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&layers=");
  await expect(time(page)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Pankrác/u })).toHaveCount(0);
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(page).toHaveURL(/layers=&/u);
  await page.goto("about:blank");
  await page.goto("./#12/50.0755/14.4378");
  await expect(page.getByRole("button", { name: /^Pankrác/u })).toBeVisible();
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(page).toHaveURL(/#map=12\/50\.0755\/14\.4378&/u);
});

test("an edited address is followed, language and all, and Back returns to what was shown", async ({ page }) => {
  await page.goto("./#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&layers=prague&lang=en");
  await expect(time(page)).toHaveAttribute("aria-valuetext", /^7 May 1945, 12:00/u);
  await page.evaluate(() => {
    location.hash = "#map=9/50.2/13.8&t=1945-04-30T12:00%2B02:00&lang=cs";
  });
  await expect(page.getByRole("slider", { name: "Čas" })).toHaveAttribute("aria-valuetext", /^30\. dubna 1945/u);
  await expect(page).toHaveURL(/map=9\/50\.2000\/13\.8000.*lang=cs/u);
  await page.goBack();
  await expect(time(page)).toHaveAttribute("aria-valuetext", /^7 May 1945, 12:00/u);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/map=12\/50\.0755\/14\.4378&t=1945-05-07T12:00%2B02:00&layers=prague&/u);
});

test("a link that is followed on the page halts the march, so that it shows what it says", async ({ page }) => {
  await page.goto("./#t=1945-05-05T12:00%2B02:00");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await page.evaluate(() => {
    location.hash = "#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac";
  });
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(time(page)).toHaveAttribute("aria-valuetext", /^7 May 1945, 12:00/u);
  await expect(page).toHaveURL(/t=1945-05-07T12:00.*sel=prague-place-pankrac&account=/u);
});

test("a link that is followed on the page takes away the list that would lie over what it opens", async ({ page }) => {
  await page.goto("./#map=8.6/49.6/13.9&t=1945-05-10T18:00%2B02:00");
  const list = page.getByRole("region", { name: "Itinerary" });
  await page.getByRole("button", { name: "Itinerary", exact: true }).click();
  await expect(list).toBeVisible();
  await page.evaluate(() => {
    location.hash = "#map=10.5/50.1/14.2&t=1945-04-14T06:00%2B02:00&step=tour-erlenhof";
  });
  await expect(tour(page)).toBeVisible();
  await expect(list).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = "#map=10.5/50.1/14.2&t=1945-04-14T06:00%2B02:00";
  });
  await expect(tour(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Guided tour" }).click();
  await expect(tour(page).getByRole("heading", { name: "One morning at Erlenhof" })).toBeVisible();
});

test("what the reader does adds nothing to the browser's history", async ({ page }) => {
  await page.goto("./#t=1945-04-24T12:00%2B02:00");
  const before = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Next day" }).click();
  await page.getByRole("button", { name: "Next event" }).click();
  await expect(page).toHaveURL(/t=1945-04-2[56]T/u);
  expect(await page.evaluate(() => history.length)).toBe(before);
});
