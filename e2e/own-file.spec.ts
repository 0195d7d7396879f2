import { expect, test } from "@playwright/test";
import { layerFiles } from "../src/data/geodata-files.ts";
import { drop, inMay, pick, way, type Content } from "./own-files.ts";
import { details, layers, notices, saysTime, time } from "./page-parts.ts";

/** Each would leave `attacked` on the window, open a dialog or throw, if it were taken for markup or script. */
const attacks = [
  "<script>window.attacked = 1</script>",
  "<img src=x onerror='window.attacked = 1'>",
  '"><svg onload=window.attacked=1>',
  "javascript:window.attacked=1",
  "{{constructor.constructor('window.attacked=1')()}}",
  "${window.attacked=1}",
  "__proto__",
  "</title><iframe srcdoc='<script>parent.attacked=1</script>'>",
];

const formats: readonly (Content & { readonly says: RegExp })[] = [
  { name: "way.geojson", text: way(inMay), says: /way\.geojson is open: 1 track\./u },
  {
    name: "trip.json",
    text: JSON.stringify({
      type: "Feature",
      properties: { name: "Trip" },
      geometry: {
        type: "LineString",
        coordinates: [
          [14, 50, 0, -777_800_000],
          [15, 50, 0, -777_790_000],
        ],
      },
    }),
    says: /trip\.json is open: 1 track\. 1 note/u,
  },
  {
    name: "prism.json",
    text: JSON.stringify({
      type: "Feature",
      properties: {},
      temporalGeometry: {
        type: "MovingPoint",
        datetimes: inMay,
        coordinates: [
          [14, 50],
          [15, 50],
        ],
      },
    }),
    says: /prism\.json is open: 1 track\./u,
  },
  {
    name: "places.json",
    text: JSON.stringify({
      type: "Feature",
      properties: { title: "Praha" },
      geometry: { type: "Point", coordinates: [14.4, 50.1] },
      when: { timespans: [{ start: { in: "1945-05-05" }, end: { in: "1945-05-08" } }] },
    }),
    says: /places\.json is open: 1 feature\./u,
  },
  {
    name: "a.kml",
    text: "<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><name>K</name><TimeStamp><when>1945-05-06T12:00:00Z</when></TimeStamp><Point><coordinates>14.4,50.1</coordinates></Point></Placemark></kml>",
    says: /a\.kml is open: 1 feature\./u,
  },
  {
    name: "a.gpx",
    text: `<gpx><trk><name>G</name><trkseg>${inMay.map((at, index) => `<trkpt lat="50" lon="${String(14 + index)}"><time>${at}</time></trkpt>`).join("")}</trkseg></trk></gpx>`,
    says: /a\.gpx is open: 1 track\./u,
  },
  {
    name: "a.csv",
    text: "name,lat,lon,time\nA,50,14,1945-05-06T04:00Z\nA,50.1,14.2,1945-05-06T05:00Z\nB,50,15,\n",
    says: /a\.csv is open: 1 track, 1 feature\./u,
  },
];

for (const format of formats) {
  test(`${format.name} becomes a layer that is switched, zoomed to and removed`, async ({ page }) => {
    await page.goto("./#t=1945-05-06T12:00%2B02:00");
    await pick(page, format);
    await expect(notices(page)).toContainText(format.says);
    const box = layers(page).getByRole("checkbox", { name: format.name });
    await expect(box).toBeChecked();
    await box.uncheck();
    await expect(box).not.toBeChecked();
    await layers(page)
      .getByRole("button", { name: `Zoom to ${format.name}` })
      .click();
    await page.getByRole("button", { name: `Remove ${format.name}` }).click();
    await expect(box).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Open your own file…" })).toBeFocused();
  });
}

test("a file can be dropped on the page, and every hour of it plays on the same clock", async ({ page }) => {
  await page.goto("./#map=9/50.05/14.35&t=1945-05-06T06:00%2B02:00");
  await expect(page.getByRole("region", { name: "Map" })).toBeVisible();
  await drop(page, { name: "way.geojson", text: way(inMay) });
  await expect(notices(page)).toContainText("way.geojson is open: 1 track.");
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  await page.getByText("What is in it").click();
  await page.getByRole("button", { name: "My unit", exact: true }).click();
  await expect(details(page).getByRole("heading", { name: "My unit" })).toBeVisible();
  await expect(details(page)).toContainText("From your file way.geojson. Nobody has checked it here.");
  await details(page).getByRole("button", { name: "6 May, 18:00" }).click();
  await saysTime(page, /^6 May 1945, 18:00/u);
  expect(new URL(page.url()).hash).not.toContain("own-");
});

test("dates outside the slider's range are offered, shown and left again", async ({ page }) => {
  await page.goto("./#t=1945-05-06T12:00%2B02:00");
  await pick(page, { name: "june.geojson", text: way(["1945-06-20T04:00:00Z", "1945-06-22T16:00:00Z"]) });
  await expect(notices(page)).toContainText("Some of its dates lie outside the slider’s range.");
  await saysTime(page, /^6 May 1945/u);
  await notices(page).getByRole("button", { name: "Show that time" }).click();
  await saysTime(page, /^20 June 1945/u);
  await time(page).press("End");
  await saysTime(page, /^23 June 1945/u);
  await page.getByRole("button", { name: "Back to the time of the march" }).click();
  await saysTime(page, /^1[67] May 1945/u);
  await page.getByRole("region", { name: "june.geojson" }).getByRole("button", { name: "Show that time" }).click();
  await saysTime(page, /^20 June 1945/u);
  await page.getByRole("button", { name: "Remove june.geojson" }).click();
  await saysTime(page, /^1[67] May 1945/u);
});

test("a track of another century has the slider to itself", async ({ page }) => {
  await page.goto("./#t=1945-05-06T12:00%2B02:00");
  await pick(page, { name: "walk.geojson", text: way(["2024-01-05T09:00:00+01:00", "2024-01-05T17:30:00+01:00"]) });
  await notices(page).getByRole("button", { name: "Show that time" }).click();
  await saysTime(page, /^5 January 2024, 09:00/u);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.getByRole("button", { name: "Pause" }).click();
});

test("a bad file is refused in words, and nothing else changes", async ({ page }) => {
  await page.goto("./#t=1945-05-06T12:00%2B02:00");
  await pick(page, { name: "broken.geojson", text: '{ "type": "FeatureCollection",\n "features": [ }' });
  await expect(notices(page)).toContainText(
    "broken.geojson could not be opened. Line 2: At column 16 the JSON breaks, before “}”: a bracket, comma or quotation mark is missing or one too many.",
  );
  await expect(layers(page).getByRole("checkbox")).toHaveCount(layerFiles.length);
  await saysTime(page, /^6 May 1945, 12:00/u);
});

test("what can be used is used, and the notes say what was not", async ({ page }) => {
  await page.goto("./");
  const features = [
    { type: "Feature", properties: { name: "Good" }, geometry: { type: "Point", coordinates: [14.4, 50.1] } },
    { type: "Feature", properties: { name: "Bad" }, geometry: { type: "Point", coordinates: [14.4, 500] } },
  ];
  await pick(page, { name: "half.geojson", text: JSON.stringify({ type: "FeatureCollection", features }) });
  await expect(notices(page)).toContainText("half.geojson is open: 1 feature. 1 note on it is in the panel Layers.");
  await expect(page.getByRole("region", { name: "half.geojson" }).getByRole("listitem").first()).toHaveText(
    /^Feature 2 Longitude 14\.4, latitude 500 is not on Earth and was left out; longitude runs from -180 to 180/u,
  );
});

test("the reading of a file can be cancelled", async ({ page }) => {
  await page.goto("./");
  const points = Array.from({ length: 150_000 }, (_, index) => `<trkpt lat="50" lon="${String(14 + index / 1e6)}"/>`).join("");
  await pick(page, { name: "long.gpx", text: `<gpx><trk><trkseg>${points}</trkseg></trk></gpx>` });
  await expect(page.getByRole("progressbar", { name: "Reading long.gpx" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Remove long.gpx" })).toHaveCount(0);
  // Another file can be opened at once.
  await pick(page, { name: "way.geojson", text: way(inMay) });
  await expect(notices(page)).toContainText("way.geojson is open");
});

test("nothing that a file holds is run", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.on("dialog", async (dialog) => {
    faults.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto("./#t=1945-05-06T12:00%2B02:00");
  const features = attacks.flatMap((attack, index) => {
    const properties = {
      name: `Attack ${String(index)}: ${attack}`,
      [attack]: attack,
      description: { "@type": "html", value: attack },
    };
    return [
      { type: "Feature", id: attack, properties, geometry: { type: "Point", coordinates: [14.4 + index / 10, 50.1] } },
      {
        type: "Feature",
        properties: { ...properties, coordTimes: inMay },
        geometry: {
          type: "LineString",
          coordinates: [
            [14, 50],
            [15, 50],
          ],
        },
      },
      { type: attack, properties },
      { type: "Feature", properties: { date: attack }, geometry: { type: attack } },
    ];
  });
  await pick(page, { name: "<img src=x>.geojson", text: JSON.stringify({ type: "FeatureCollection", features }) });
  await expect(notices(page)).toContainText("<img src=x>.geojson is open");
  await page.getByText("What is in it").click();
  for (const [index, attack] of attacks.entries()) {
    await page
      .getByRole("listitem")
      .getByRole("button", { name: `Attack ${String(index)}:` })
      .first()
      .click();
    await expect(details(page)).toContainText(attack);
    await page.getByRole("button", { name: "Layers", exact: true }).click();
    await page.getByText("What is in it").click();
  }
  expect(await page.evaluate(() => Object.hasOwn(window, "attacked"))).toBe(false);
  expect(faults).toEqual([]);
});

test("a file is opened, listed, read and removed with the keyboard alone", async ({ page }) => {
  await page.goto("./#t=1945-05-06T12:00%2B02:00");
  await page.getByRole("button", { name: "Layers", exact: true }).focus();
  await page.keyboard.press("Enter");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open your own file…" }).press("Enter");
  await (await chooser).setFiles({ name: "way.geojson", mimeType: "text/plain", buffer: Buffer.from(way(inMay)) });
  await expect(notices(page)).toContainText("way.geojson is open");
  await page.getByText("What is in it").press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(details(page).getByRole("heading", { name: "My unit" })).toBeVisible();
});
