import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/** The built page, served on this machine as a static host serves it. */
export interface ServedPage {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
/** Packed already, so that gzip would only cost time. */
const packed: ReadonlySet<string> = new Set([".png", ".jpg", ".webp", ".woff2"]);

/** Serves a folder with gzip and the headers of its own `_headers`. Throws where the folder has no `_headers`: it was not built. */
export async function serveDist(folder = "dist"): Promise<ServedPage> {
  const headersOf = readHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    const file = path.endsWith("/") ? `${path}index.html` : path;
    readFile(join(folder, file)).then(
      (content) => {
        const extension = extname(file);
        response.writeHead(200, {
          ...headersOf(path),
          "Content-Type": types[extension] ?? "application/octet-stream",
          ...(packed.has(extension) ? {} : { "Content-Encoding": "gzip" }),
        });
        response.end(packed.has(extension) ? content : gzipSync(content, { level: 9 }));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** The path that was asked for, which stays below the folder; `null` for one that is no text. */
function pathOf(url: string): string | null {
  try {
    return normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  } catch {
    return null;
  }
}

/** Reads `_headers`: a line that begins a path, where `*` stands for anything at its end, and indented headers below it. */
function readHeaders(text: string): (path: string) => Record<string, string> {
  const rules: { readonly path: string; readonly headers: Record<string, string> }[] = [];
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    if (line.startsWith("/")) rules.push({ path: line.trim(), headers: {} });
    else {
      const [name = "", ...value] = line.trim().split(":");
      const rule = rules.at(-1);
      if (rule !== undefined) rule.headers[name] = value.join(":").trim();
    }
  }
  const applies = (rule: string, path: string): boolean =>
    rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return (path) =>
    Object.assign({}, ...rules.filter((rule) => applies(rule.path, path)).map(({ headers }) => headers)) as Record<string, string>;
}
