import { app } from "../../src/i18n/en/app.ts";
import { reading } from "../../src/i18n/en/reading.ts";
import { wholeMarchWallMs } from "../../src/state/clock.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * What is seen until the map has come: the opening card in its place, with buttons that wait but may have the focus. React takes it away
 * with its first picture, and src/app/hand-over-focus.ts gives the focus to the button that then stands in the place of the one that had it.
 */
export function shell(): string {
  const [title, subtitle, introduction, introductionShort] = [app.title, app.subtitle, app.introduction, app.introductionShort].map(
    escapeHtml,
  );
  return [
    '<div class="explorer shell">',
    `<header class="top-bar"><h1>${title}</h1></header>`,
    '<main class="explorer__stage"><section class="opening">',
    `<h1>${title}</h1><p class="opening__subtitle">${subtitle}</p>`,
    `<p class="opening__text shell__wide">${introduction}</p><p class="opening__text shell__narrow">${introductionShort}</p>`,
    '<button type="button" class="opening__play" aria-disabled="true"><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M7 4v16l13-8z" fill="currentColor"/></svg>',
    `${escapeHtml(app.playTheMarch)}<small>${escapeHtml(app.playTheMarchTakes(wholeMarchWallMs / 60_000))}</small></button>`,
    `<div class="opening__others"><button type="button" class="button" aria-disabled="true">${escapeHtml(reading.tour)}</button>`,
    `<button type="button" class="button" aria-disabled="true">${escapeHtml(app.readAsList)}</button></div>`,
    "</section></main>",
    '<div class="strip"></div>',
    "</div>",
  ].join("");
}
