import { expect, test } from "@playwright/test";
import { findWebKit } from "../scripts/webkit.ts";
import { keys, openWebKit, type DrivenPage } from "../scripts/drive-webkit.ts";

/** The short form of the other tests, in a WebKit of the system: it is driven by WebDriver, which Playwright does not speak. */
test.describe.configure({ mode: "serial" });

const named = (selector: string, name: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((each) =>
    (each.getAttribute("aria-label") ?? each.textContent).trim().startsWith(${JSON.stringify(name)}) && each.offsetParent !== null) ?? null`;
const slider = `document.querySelector('input[type="range"]')`;
const map = `document.querySelector('[role="region"][aria-label="Map"]')`;
const heading = `document.querySelector('[role="complementary"] h2, aside h2')?.textContent ?? ""`;

let page: DrivenPage;
const saysTime = (text: RegExp) =>
  expect.poll(() => page.read<string | null>(`${slider}?.getAttribute("aria-valuetext") ?? ""`)).toMatch(text);
const isThere = (find: string) => expect.poll(() => page.read<boolean>(`(${find}) !== null`)).toBe(true);

/** Opens the page and keeps what goes wrong in it from there on. */
async function open(baseURL: string | undefined, path: string): Promise<void> {
  await page.open((baseURL ?? "") + path);
  await isThere(slider);
  await page.read(`(() => {
    window.faults = [];
    window.addEventListener("error", (event) => window.faults.push(event.message));
    window.addEventListener("unhandledrejection", (event) => window.faults.push(String(event.reason)));
    document.addEventListener("securitypolicyviolation", (event) => window.faults.push(event.violatedDirective + " " + event.blockedURI));
  })()`);
}

test.beforeAll(async () => {
  const webKit = findWebKit();
  if (webKit === null) throw new Error("There is no WebKit with its driver on this machine.");
  page = await openWebKit(webKit);
});

test.afterEach(async () => {
  expect(await page.read("window.faults")).toEqual([]);
});

test.afterAll(async () => {
  await page.close();
});

test("opens on the whole march", async ({ baseURL }) => {
  await open(baseURL, "");
  await saysTime(/^9 February 1945/u);
  await isThere(named("button", "Play"));
  await isThere(named("button", "Lnáře"));
});

test("plays and pauses", async ({ baseURL }) => {
  await open(baseURL, "#t=1945-03-08T12:00%2B01:00");
  await isThere(named("button", "Play"));
  await saysTime(/^8 March 1945, noon|^8 March 1945, 12:00/u);
  await page.click(named("button", "Play"));
  await isThere(named("button", "Pause"));
  await saysTime(/^8 March 1945, (?:afternoon|evening)|^(?:9|[12]\d) March 1945/u);
  await page.click(named("button", "Pause"));
  await isThere(named("button", "Play"));
});

test("the slider answers the keyboard", async ({ baseURL }) => {
  await open(baseURL, "#t=1945-05-07T12:00%2B02:00");
  await saysTime(/^7 May 1945, 12:00 noon$/u);
  await page.press(slider, keys.right);
  await saysTime(/^7 May 1945, 13:00 afternoon$/u);
  await page.press(slider, keys.end);
  await saysTime(/^16 May 1945/u);
  await page.press(slider, keys.home);
  await saysTime(/^9 February 1945/u);
  await page.press(map, keys.space);
  await isThere(named("button", "Pause"));
});

test("a place opens its card, and Escape closes it", async ({ baseURL }) => {
  await open(baseURL, "");
  await isThere(named("button", "Lnáře"));
  await page.click(named("button", "Lnáře"));
  await expect.poll(() => page.read(heading)).toBe("Lnáře");
  await page.press("document.activeElement", keys.escape);
  await expect.poll(() => page.read(heading)).toBe("");
});

test("the itinerary leads to a time", async ({ baseURL }) => {
  await open(baseURL, "");
  await isThere(named("button", "Itinerary"));
  await page.click(named("button", "Itinerary"));
  const items = `document.querySelectorAll('[aria-label="Itinerary"] li button')`;
  await expect.poll(() => page.read<number>(`${items}.length`)).toBeGreaterThan(100);
  await page.click(`[...${items}].find((each) => each.textContent.includes("Erlenhof"))`);
  await saysTime(/April 1945/u);
});

test("a link rebuilds time, view and selection", async ({ baseURL }) => {
  await open(baseURL, "#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&sel=prague-place-pankrac&account=emigre-memoirs");
  await saysTime(/^7 May 1945, 12:00 noon$/u);
  await expect.poll(() => page.read(heading)).toBe("Pankrác");
  await page.click(named("button", "Next day"));
  await expect
    .poll(() => page.read<string>("location.hash"))
    .toMatch(/map=12.*t=1945-05-08T00:00%2B02:00.*account=emigre-memoirs/u);
});

test("search finds a place by its German name", async ({ baseURL }) => {
  await open(baseURL, "#t=1945-04-13T08:00%2B02:00");
  await isThere(named(`input[role="combobox"]`, "Search"));
  await page.press(named(`input[role="combobox"]`, "Search"), "schluss");
  await isThere(named(`[role="option"]`, "Lnáře"));
  await page.press("document.activeElement", keys.enter);
  await expect.poll(() => page.read(heading)).toContain("Lnáře");
});
