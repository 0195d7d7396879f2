import { expect, test } from "vitest";
import { instant } from "../model/instant.ts";
import { explorerAddress, frameAddress, readFraming } from "./address-of.ts";
import { readHash } from "./url-hash.ts";

const link = {
  view: { zoom: 12, lat: 50.0755, lon: 14.4378 },
  at: instant(Date.parse("1945-05-07T12:00+02:00")),
  layers: ["prague"],
  selection: "prague-place-pankrac",
  account: "emigre-memoirs",
  step: "prague",
  language: "cs",
};

test("a frame's address is the page's own with what the frame shows, whatever stood in the page's", () => {
  const address = frameAddress("https://example.org/march/?embed=1&theme=dark#t=x", link, { theme: null });
  expect(address.startsWith("https://example.org/march/?embed=1#map=12/50.0755/14.4378&t=1945-05-07T12:00%2B02:00&")).toBe(true);
  expect(readHash(new URL(address).hash).link).toEqual({ ...link, step: null });
});

test("the full explorer's address has no frame left in it and loses nothing", () => {
  const address = explorerAddress("https://example.org/march/?embed=1&theme=dark", link);
  expect(new URL(address).search).toBe("");
  expect(readHash(new URL(address).hash).link).toEqual(link);
});

test("what a frame's address says is read back, and only that", () => {
  const { search } = new URL(frameAddress("https://example.org/", link, { theme: "dark" }));
  expect(readFraming(search)).toEqual({ embedded: true, framing: { theme: "dark" } });
  expect(readFraming("?embed=1&theme=pink")).toEqual({ embedded: true, framing: { theme: null } });
  expect(readFraming("?theme=dark")).toEqual({ embedded: false, framing: { theme: null } });
  expect(readFraming("")).toEqual({ embedded: false, framing: { theme: null } });
});
