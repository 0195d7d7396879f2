import type { Plugin } from "vite";

/** What of Leaflet we do not use: its controls, popups, tooltips and icons, whose styles would bring pictures along. */
const unusedStyles =
  /\.leaflet-(?:control|popup|tooltip|marker|div-icon|default-icon|attribution|vml|bar|retina|touch|oldie|top|bottom|left|right)\b/u;

/**
 * Statements at the top of Leaflet's source by which classes that we do not use add to those that we do, and so hold themselves in
 * the bundle: GeoJSON of vectors, popups, tooltips, vector renderers, controls, and names for them.
 */
const unusedStatements: readonly RegExp[] = [
  /^(?:Marker|Circle|CircleMarker)\.include\(PointToGeoJSON\);/gmu,
  /^(?:Polyline|Polygon|LayerGroup)\.include\(\{[^]*?^\}\);/gmu,
  /^(?:Map|Layer)\.include\(\{\s*\/\/ @(?:method (?:openPopup|bindPopup|openTooltip|bindTooltip)|namespace Map; @method getRenderer)[^]*?^\}\);/gmu,
  /^(?:Control\.(?:Layers|Zoom|Scale|Attribution)|control\.\w+|TileLayer\.WMS|tileLayer\.wms|Icon\.Default|Polyline\._flat|SVG\.\w+) = \w+;/gmu,
  /^if \(Browser\.vml\) \{\s*SVG\.include\(vmlMixin\);\s*\}/gmu,
  /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.(?:zoomControl|attributionControl)\)[^]*?^\}\);/gmu,
];
/** How many there are in the version of Leaflet that this was written for. */
const unusedCount = 28;

/**
 * Keeps out of the page what it does not use of Leaflet: rules of its style sheet, and classes of its source, which declares each
 * by a call that the bundler would take for one with effects.
 */
export function leaflet(): Plugin {
  return {
    name: "southward-march-leaflet",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /leaflet\/dist\/leaflet(?:\.css|-src\.esm\.js)/u },
      handler: (code, path) => ({ code: path.includes(".css") ? usedRules(code) : usedStatements(code), map: null }),
    },
  };
}

/** The rules of a style sheet with a selector that is used, without the other selectors. Knows no braces within braces but empty ones. */
export function usedRules(styles: string): string {
  return styles.replaceAll(/\/\*[^]*?\*\//gu, "").replaceAll(/([^{}]+)(\{[^{}]*\})/gu, (_rule, selectors: string, body: string) => {
    const used = selectors.split(",").filter((selector) => !unusedStyles.test(selector));
    return used.length === 0 ? "" : `${used.join(",")}${body}`;
  });
}

/** Leaflet's source without the statements that are not used. Throws when it is not the source that this was written for. */
export function usedStatements(source: string): string {
  let count = 0;
  let used = source.replaceAll(/= (\w+\.extend\()/gu, "= /* @__PURE__ */ $1");
  for (const unused of unusedStatements) {
    used = used.replaceAll(unused, () => {
      count += 1;
      return "";
    });
  }
  if (count !== unusedCount)
    throw new Error(`Leaflet has ${String(count)} of the statements to leave out, not ${String(unusedCount)}`);
  return used;
}
