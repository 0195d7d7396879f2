import { expect, type Locator, type Page } from "@playwright/test";

/** What is wrong with where the focus is, in words; empty when it can be seen. */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return ["the focus is lost"];
    const name = `${focused.className} “${focused.getAttribute("aria-label") ?? focused.textContent.trim().slice(0, 30)}”`;
    const faults: string[] = [];
    const box = focused.getBoundingClientRect();
    const seen = {
      left: Math.max(box.left, 0),
      right: Math.min(box.right, window.innerWidth),
      top: Math.max(box.top, 0),
      bottom: Math.min(box.bottom, window.innerHeight),
    };
    if (seen.right - seen.left < 2 || seen.bottom - seen.top < 2) return [`${name} has the focus and is out of sight`];
    const top = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
    const isFree = top !== null && (focused.contains(top) || top.contains(focused));
    if (!isFree) faults.push(`${name} has the focus and is covered by ${top?.className ?? "nothing"}`);
    // The ring of some controls is drawn by what stands around or beside them.
    const ringed = [
      focused,
      focused.parentElement,
      focused.querySelector(".place__mark"),
      document.querySelector(".playhead__grip"),
    ];
    const hasRing = ringed.some((element) => {
      if (element === null) return false;
      const style = getComputedStyle(element);
      return (
        (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) ||
        style.boxShadow.includes("8px") ||
        (element.matches(".playhead__grip") && style.boxShadow.includes("5px") && focused.matches("input[type=range]"))
      );
    });
    if (focused.matches(":focus-visible") && !hasRing) faults.push(`${name} has the focus and does not show it`);
    return faults;
  });
}

/** Presses Tab, or Shift+Tab, until the control has the focus; on the way the focus must be seen at every stop. */
export async function tabTo(page: Page, control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press(key);
    expect(await focusFaults(page)).toEqual([]);
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${control.toString()} was not reached by ${key}`);
}
