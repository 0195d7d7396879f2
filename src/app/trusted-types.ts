/** Leaflet asks the browser with these two whether it knows SVG or VML. */
const probes: ReadonlySet<string> = new Set(["<svg/>", '<v:shape adj="1"/>']);

/** The part of the Trusted Types API used here; browsers without it have no such global. */
interface TrustedTypesHost {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createHTML: (html: string) => string | null; readonly createScriptURL: (url: string) => string | null },
    ) => unknown;
  };
}

/**
 * Where the browser enforces Trusted Types, no text becomes markup but Leaflet's two probes, and no worker is started but from the
 * page's own folder. Must run before Leaflet is loaded.
 */
function restrictMarkup(host: TrustedTypesHost): void {
  const folder = new URL(".", document.baseURI).href;
  host.trustedTypes?.createPolicy("default", {
    createHTML: (html) => (probes.has(html) ? html : null),
    createScriptURL: (url) => (new URL(url, document.baseURI).href.startsWith(folder) ? url : null),
  });
}

restrictMarkup(window as Window & TrustedTypesHost);
