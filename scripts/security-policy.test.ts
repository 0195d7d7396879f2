import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, headersFile, nginxLocations } from "./security-policy.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("the policy", () => {
  test("allows no script and no style that is inline or evaluated", () => {
    expect(contentSecurityPolicy).toContain("script-src 'self';");
    expect(contentSecurityPolicy).toContain("style-src 'self';");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:(?!\/\/)|blob:/u);
  });

  test("lets the page ask its own host only, and two online maps for pictures", () => {
    expect(contentSecurityPolicy.match(/https:\/\/[^ ;]+/gu)).toEqual([
      "https://tile.openstreetmap.org",
      "https://tile.opentopomap.org",
    ]);
    expect(contentSecurityPolicy).toContain("connect-src 'self';");
  });

  test("stands in the README's nginx snippet word for word", () => {
    expect(readme).toContain(`\`\`\`nginx\n${nginxLocations()}\`\`\``);
  });

  test("goes out with the page and with every file", () => {
    expect(headersFile()).toContain(`/*\n  Content-Security-Policy: ${contentSecurityPolicy}\n`);
    expect(nginxLocations().split(contentSecurityPolicy)).toHaveLength(3);
  });
});
