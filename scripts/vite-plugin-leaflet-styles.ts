import type { Plugin } from "vite";

/** What of Leaflet we do not use: its controls, popups, tooltips and icons, whose styles would bring pictures along. */
const unused =
  /\.leaflet-(?:control|popup|tooltip|marker|div-icon|default-icon|attribution|vml|bar|retina|touch|oldie|top|bottom|left|right)\b/u;

/** Leaves out of `leaflet.css` the rules of what is not used. Leaflet's style sheet has no braces within braces but for print. */
export function leafletStyles(): Plugin {
  return {
    name: "southward-march-leaflet-styles",
    transform: {
      order: "pre",
      filter: { id: /leaflet\/dist\/leaflet\.css/u },
      handler: (code) => ({ code: usedRules(code), map: null }),
    },
  };
}

/** The rules of a style sheet with a selector that is used, without the other selectors. */
export function usedRules(styles: string): string {
  return styles.replaceAll(/\/\*[^]*?\*\//gu, "").replaceAll(/([^{}]+)(\{[^{}]*\})/gu, (_rule, selectors: string, body: string) => {
    const used = selectors.split(",").filter((selector) => !unused.test(selector));
    return used.length === 0 ? "" : `${used.join(",")}${body}`;
  });
}
