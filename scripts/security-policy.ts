import { tileSources } from "../src/map/tile-sources.ts";

/** Hosts of the online maps a reader may choose; nobody else is ever asked for a picture. */
const tileHosts = [...new Set(Object.values(tileSources).map(({ url }) => new URL(url.replaceAll(/[{}]/gu, "")).origin))];

/**
 * What the built page may do: its own scripts, styles, fonts and data, and pictures of the online maps. Nothing inline, nothing
 * evaluated, and no text becomes markup but what the policy of src/app/trusted-types.ts lets through. `frame-ancestors` is left out:
 * the explorer may be embedded.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' data: ${tileHosts.join(" ")}`,
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** Headers of every answer. */
const everywhere = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
} as const;

/** Files under /assets/ have the hash of their content in their name. */
const forAssets = { "Cache-Control": "public, max-age=31536000, immutable" } as const;

const lines = (headers: Readonly<Record<string, string>>, write: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${write(name, value)}\n`)
    .join("");

/** A `_headers` file, as Netlify, Cloudflare Pages and others read it. */
export function headersFile(): string {
  const write = (name: string, value: string): string => `${name}: ${value}`;
  return `/*\n${lines(everywhere, write)}\n/assets/*\n${lines(forAssets, write)}`;
}

/** The same for nginx, whose location blocks inherit no header once they add one of their own. */
export function nginxLocations(): string {
  const write = (name: string, value: string): string => `add_header ${name} "${value}" always;`;
  return `location / {\n${lines(everywhere, write)}}\nlocation /assets/ {\n${lines({ ...everywhere, ...forAssets }, write)}}\n`;
}
