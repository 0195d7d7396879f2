import type { Plugin } from "vite";
import { app } from "../src/i18n/en/app.ts";
import { plainPages } from "../src/i18n/en/plain-pages.ts";
import type { CompiledGeodata } from "../src/data/compile-geodata.ts";
import { compileGeodataFolder } from "./geodata-folder.ts";
import { escapeHtml } from "./page/escape-html.ts";
import { marchList, wholeList } from "./page/itinerary.ts";
import { shell } from "./page/shell.ts";
import { contentSecurityPolicy } from "./security-policy.ts";

/** Where the page will be, for those that want a picture's whole address; without it the address is relative. Ends with a slash. */
const site = process.env["SITE_URL"] ?? "./";

/**
 * Writes into the built page what is there before and without JavaScript: the opening card, the march as a list for readers without
 * scripts, what a link to the page shows elsewhere; and beside it `itinerary.html`, the whole history as one plain page.
 */
export function page(): Plugin {
  let geodata: CompiledGeodata | null = null;
  return {
    name: "southward-march-page",
    apply: "build",
    buildStart() {
      const result = compileGeodataFolder();
      // Where it has problems, the plugin that sends the geodata tells them.
      geodata = result.ok ? result.value : null;
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (geodata === null) return html;
        const text = withoutScripts(geodata);
        return {
          html: html
            .replace('<div id="root"></div>', () => `<div id="root">${shell()}</div>`)
            .replace("<!-- itinerary -->", () => text),
          tags: [...sharing(html), ...early(Object.keys(bundle ?? {}))],
        };
      },
    },
    generateBundle() {
      if (geodata !== null) this.emitFile({ type: "asset", fileName: "itinerary.html", source: wholePage(geodata) });
    },
  };
}

function withoutScripts(geodata: CompiledGeodata): string {
  const { title, subtitle, introduction } = app;
  const [needed, whole] = [escapeHtml(plainPages.needsJavaScript), escapeHtml(plainPages.wholeHistory)];
  return [
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p><p>${escapeHtml(introduction)}</p>`,
    `<p>${needed} <a href="./itinerary.html">${whole}</a></p>`,
    marchList(geodata),
  ].join("");
}

/** What sites and messengers show of a link: title and description as the page has them, and a picture of it. */
function sharing(html: string) {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? "";
  const description = /name="description"\s+content="([^"]*)"/u.exec(html)?.[1] ?? "";
  const picture = `${site}og-image.jpg`;
  const properties = {
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    "og:image": picture,
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": plainPages.sharedPicture,
    "twitter:card": "summary_large_image",
  };
  return Object.entries(properties).map(([name, content]) => ({
    tag: "meta",
    attrs: { [name.startsWith("og:") ? "property" : "name"]: name, content },
    injectTo: "head" as const,
  }));
}

/** The outline of the history is what the scripts ask for first; so asked for, it comes beside them. */
function early(files: readonly string[]) {
  return files
    .filter((file) => /^assets\/outline-.*\.json$/u.test(file))
    .map((file) => ({
      tag: "link",
      attrs: { rel: "preload", href: `./${file}`, as: "fetch", crossorigin: "" },
      injectTo: "head" as const,
    }));
}

function wholePage(geodata: CompiledGeodata): string {
  const title = `${escapeHtml(app.title)}: ${escapeHtml(app.subtitle)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${escapeHtml(app.introduction)}">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./plain.css">
</head>
<body>
<h1>${title}</h1>
<p>${escapeHtml(app.introduction)}</p>
<p><a href="./">${escapeHtml(plainPages.theMap)}</a></p>
${wholeList(geodata)}
</body>
</html>
`;
}
