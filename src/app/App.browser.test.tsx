import { Profiler } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { en } from "../i18n/en.ts";
import { hourMs, instant } from "../model/instant.ts";
import { createClock } from "../state/clock.ts";
import { evenPace } from "../state/pace.ts";
import { useClockStep } from "../state/use-clock.ts";
import { readHash } from "../state/url-hash.ts";
import { App } from "./App.tsx";
import { createExplorer } from "./create-explorer.ts";
import "./frame.css";
import { fetchLayers } from "./fetch-layers.ts";
import { createLibrary, loadOutline, loadTitles } from "./load-geodata.ts";
import { createSpeech } from "./speech.ts";
import "./tokens.css";

const outline = await loadOutline();
const { layers } = await fetchLayers(outline.layers.map(({ id }) => id));
const titles = await loadTitles("en");

/** The explorer at an instant, with the number of React commits so far. */
async function mounted(hash: string) {
  const { explorer } = createExplorer({ outline, layers, library: createLibrary(), language: "en", titles }, readHash(hash).link);
  const speech = createSpeech(explorer, { language: "en", messages: en });
  let commits = 0;
  const container = document.createElement("div");
  container.style.height = "900px";
  document.body.append(container);
  const screen = await render(
    <Profiler
      id="explorer"
      onRender={() => {
        commits += 1;
      }}
    >
      <App explorer={explorer} speech={speech} embedded={false} />
    </Profiler>,
    { container },
  );
  await expect.element(screen.getByRole("slider", { name: "Time" })).toBeInTheDocument();
  return { explorer, screen, commits: () => commits };
}

/** Until two frames from now, so that what the first asked React for has been done. */
const animationFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

const playhead = (): string => document.querySelector<HTMLElement>(".playhead")?.style.transform ?? "";

test("frames within one hour move the playhead and cause no React commit", async () => {
  const { explorer, commits } = await mounted("#map=9/50.1/14.2&t=1945-05-06T03:00%2B02:00");
  const start = explorer.clock.now();
  // What mounting set off, fonts and the base map among it, has settled when nothing has been committed for a while.
  let before = -1;
  await expect.poll(() => before === commits() || ((before = commits()), false), { interval: 400, timeout: 40_000 }).toBe(true);
  const moved = new Set<string>();
  for (let minute = 1; minute <= 50; minute += 1) {
    explorer.clock.seek(instant(start + (minute * hourMs) / 60));
    moved.add(playhead());
    // React commits after the frame that asked for it: the next must have come before it can be said that none did.
    if (minute % 10 === 0) await animationFrame();
  }
  expect(moved.size).toBe(50);
  expect(commits()).toBe(before);
}, 60_000);

test("the test above would notice a component that follows the clock by the frame", async () => {
  const { start } = outline.span;
  const clock = createClock(evenPace(outline.span), start);
  let commits = 0;
  function Follower() {
    return useClockStep(clock, (now) => now);
  }
  await render(
    <Profiler
      id="follower"
      onRender={() => {
        commits += 1;
      }}
    >
      <Follower />
    </Profiler>,
  );
  const before = commits;
  clock.seek(instant(start + hourMs / 60));
  await animationFrame();
  expect(commits).toBeGreaterThan(before);
});

test("a unit's symbol is drawn where the track has it", async () => {
  const { explorer, screen } = await mounted("#map=9/50.2554/13.8157&t=1945-04-30T12:00%2B02:00");
  const map = screen.getByRole("region", { name: "Map" }).element();
  const { left, top, width, height } = map.getBoundingClientRect();
  // Kozojedy lies in the middle of this view, and the division there: a click on it opens the division's card.
  await expect
    .poll(() => {
      map.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 }));
      return explorer.store.get().selection;
    })
    .toBe("roa-1st-division");
});
