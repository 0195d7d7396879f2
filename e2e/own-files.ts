import { expect, type Page } from "@playwright/test";

/** A file by its name and text. */
export interface Content {
  readonly name: string;
  readonly text: string;
}

/** Picks a file by the button in the Layers panel, as a reader does. */
export async function pick(page: Page, { name, text }: Content): Promise<void> {
  const button = page.getByRole("button", { name: "Open your own file…" });
  const tab = page.getByRole("tab", { name: "Layers" });
  // On a phone the layers are one of the tabs of a sheet.
  if (!(await button.isVisible()))
    await ((await tab.isVisible()) ? tab : page.getByRole("button", { name: "Layers", exact: true })).click();
  await expect(button.or(tab).first()).toBeVisible();
  if (!(await button.isVisible()) && (await tab.isVisible())) await tab.click();
  const chooser = page.waitForEvent("filechooser");
  await button.click();
  await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

/** Drops a file on the page, as far as a script can: the browser makes the event, the page takes it. */
export async function drop(page: Page, { name, text }: Content): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: "application/json" }));
      const fire = (type: string): boolean =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      fire("dragover");
      fire("drop");
    },
    [name, text] as const,
  );
}

/** A GeoJSON file of something that moves from one place to another, by the times given. */
export const way = (times: readonly string[], name = "My unit") =>
  JSON.stringify({
    type: "Feature",
    properties: { name, coordTimes: times },
    geometry: {
      type: "LineString",
      coordinates: [
        [14.2, 50.0],
        [14.5, 50.1],
      ],
    },
  });
/** Two times of 6 May 1945, twelve hours apart, in UTC. */
export const inMay = ["1945-05-06T04:00:00Z", "1945-05-06T16:00:00Z"];
