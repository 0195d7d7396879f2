import { writeHash, type Link } from "./url-hash.ts";

/** How another page's frame shows the explorer. */
export interface Framing {
  /** `null`: as the reader's system has it. */
  readonly theme: "light" | "dark" | null;
}

/** The whole address of the explorer that shows what a link says; `page` is any address of the explorer. */
export function explorerAddress(page: string, link: Link): string {
  return addressWith(page, "", link);
}

/** The whole address of the explorer with map and transport only, for another page's frame. */
export function frameAddress(page: string, link: Link, { theme }: Framing): string {
  // A frame has no tour, so a step would only be lost in it.
  return addressWith(page, theme === null ? "?embed=1" : `?embed=1&theme=${theme}`, { ...link, step: null });
}

/** What the address of a frame says; nothing that is not written by {@link frameAddress} is believed. */
export function readFraming(search: string): { readonly embedded: boolean; readonly framing: Framing } {
  const pairs = new URLSearchParams(search);
  const embedded = pairs.get("embed") === "1";
  const theme = pairs.get("theme");
  return { embedded, framing: { theme: embedded && (theme === "light" || theme === "dark") ? theme : null } };
}

function addressWith(page: string, search: string, link: Link): string {
  const { origin, pathname } = new URL(page);
  return `${origin}${pathname}${search}${writeHash(link)}`;
}
