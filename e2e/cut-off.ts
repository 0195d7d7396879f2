import type { Page } from "@playwright/test";

/** Names what is cut off at the side: the page, and each panel, dialog or bar that is wider than its room. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const selector =
      ".top-bar, .strip, .panel__header, .panel__body, .caption, .opening, .dialog, .menu, .notice, .search__list, .search__count";
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (!element.checkVisibility()) continue;
      const box = element.getBoundingClientRect();
      if (box.left < -1 || box.right > window.innerWidth + 1)
        faults.push(`${element.className} goes from ${box.left} to ${box.right}`);
      if (element.scrollWidth > element.clientWidth + 1)
        faults.push(`${element.className} holds ${element.scrollWidth} pixels in ${element.clientWidth}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>(
      ".strip button, .strip input, .top-bar button, .tour__buttons button",
    )) {
      const box = element.getBoundingClientRect();
      if (element.checkVisibility() && (box.left < 0 || box.right > window.innerWidth))
        faults.push(`${element.className} goes from ${box.left} to ${box.right}`);
    }
    return faults;
  });
}
