import type { Page } from "@playwright/test";

/**
 * Names the targets that break WCAG 2.5.8: smaller than 24 by 24 pixels, not inline in a text, and so near to another that circles
 * of 24 pixels around them meet.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const selector = "button, a[href], input, select, summary, [role=option], [role=tab]";
    const targets = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled"))
      .map((element) => {
        const box = (element.closest("label") ?? element).getBoundingClientRect();
        return { element, box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })
      .filter(({ box }) => box.width > 1 && box.bottom > 0 && box.top < window.innerHeight);
    const isSmall = ({ box }: (typeof targets)[number]): boolean => Math.min(box.width, box.height) < 23.9;
    // A button in a sentence counts as inline too, though a browser never sets one so.
    const isInline = ({ element }: (typeof targets)[number]): boolean =>
      getComputedStyle(element).display === "inline" ||
      (element.matches(".text-link") && (element.parentElement?.textContent.length ?? 0) > element.textContent.length);
    return targets
      .filter((each) => isSmall(each) && !isInline(each))
      .filter((each) =>
        targets.some((other) => {
          if (
            other === each ||
            (other.element.closest("label") === each.element.closest("label") && each.element.closest("label") !== null)
          )
            return false;
          if (isSmall(other)) return Math.hypot(other.x - each.x, other.y - each.y) < 24;
          const near = {
            x: Math.min(Math.max(each.x, other.box.left), other.box.right),
            y: Math.min(Math.max(each.y, other.box.top), other.box.bottom),
          };
          return Math.hypot(near.x - each.x, near.y - each.y) < 12;
        }),
      )
      .map(({ element, box }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent;
        return `${element.className} “${name.trim().slice(0, 40)}” ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`;
      });
  });
}

/** Names the controls of a phone that are smaller than a finger, 44 pixels. Those in a text are not meant. */
export async function belowFinger(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        ".play, .step, .tool, .close, .button, .menu button, .sheet-tabs button, .check, .opening__play, .tour__buttons button, .search input, .search__clear, .moment-steps button",
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 43.9)
      .map(({ element, box }) => `${element.className} ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`),
  );
}
