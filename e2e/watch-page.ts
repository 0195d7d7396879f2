import type { Page } from "@playwright/test";

/** Collects what must not happen on a page: its errors, and requests to somebody else. */
export function watch(page: Page): { readonly faults: string[] } {
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") faults.push(`a request to ${hostname}`);
  });
  return { faults };
}
