import { expect, test } from "vitest";
import { frameCode } from "./frame-code.ts";

test("the code carries address, title and size", () => {
  expect(frameCode("https://example.org/?embed=1#t=1&lang=en", "Southward March", { width: 800, height: 520 })).toBe(
    '<iframe src="https://example.org/?embed=1#t=1&amp;lang=en" title="Southward March" width="800" height="520" style="border: 0" loading="lazy" allowfullscreen></iframe>',
  );
  expect(frameCode("https://example.org/", "", { width: null, height: 400 })).toContain('width="100%" height="400"');
});

test("nothing in address or title gets out of its attribute", () => {
  const code = frameCode('https://example.org/"><script>', '"><b>', { width: null, height: 400 });
  expect(code).not.toMatch(/<script|<b>|""/u);
});
