#!/usr/bin/env -S node --import tsx
/**
 * A Firefox of the system, as Playwright starts it: passes arguments on to the Firefox named in `FIREFOX_BINARY`, and its WebDriver
 * BiDi socket through, but for two things that Playwright expects and an extended support release does not give.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocket, WebSocketServer } from "ws";

/** Playwright sends this for every page, even to set nothing. Where Firefox does not know it, it is not done: no test may rest on it. */
const dispensable = "emulation.setMediaFeaturesOverride";

/**
 * Playwright fills a field by setting its value, which React takes for its own doing and ignores. This inserts the text as a person's
 * pasting does.
 */
const asTyped = (message: string): string =>
  message.replaceAll("window.__pw_bidiInsertText(", "document.execCommand('insertText', false, ");

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly error?: string;
}

const firefox = spawn(process.env["FIREFOX_BINARY"] ?? "firefox", process.argv.slice(2), { stdio: ["ignore", "inherit", "pipe"] });
firefox.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => firefox.kill());
firefox.on("error", (fault) => {
  console.error(fault.message);
  process.exit(1);
});

firefox.stderr.setEncoding("utf8").on("data", (said: string) => {
  const listens = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(said);
  if (listens?.[1] === undefined) process.stderr.write(said);
  else relay(listens[1]);
});

/** Listens on a port of its own, says so in Firefox's words, and joins each socket opened there to one of Firefox. */
function relay(firefoxUrl: string): void {
  const server = createServer().listen(0, "127.0.0.1", () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${String((server.address() as AddressInfo).port)}\n`);
  });
  new WebSocketServer({ server }).on("connection", (near, { url }) => {
    const far = new WebSocket(firefoxUrl + (url ?? ""));
    const early: string[] = [];
    const dispensed = new Set<number>();
    near.on("message", (data: Buffer) => {
      const text = asTyped(data.toString("utf8"));
      const { id, method } = JSON.parse(text) as Message;
      if (method === dispensable && id !== undefined) dispensed.add(id);
      if (far.readyState === WebSocket.OPEN) far.send(text);
      else early.push(text);
    });
    far.on("open", () => {
      for (const text of early.splice(0)) far.send(text);
    });
    far.on("message", (data: Buffer) => {
      const text = data.toString("utf8");
      const { id, error } = JSON.parse(text) as Message;
      const isUnknown = id !== undefined && dispensed.delete(id) && error === "unknown command";
      near.send(isUnknown ? JSON.stringify({ type: "success", id, result: {} }) : text);
    });
    // Whoever opened this socket is done, or has died: no Firefox must outlive it.
    near.on("close", () => {
      far.close();
      firefox.kill();
    });
    far.on("close", () => near.close());
    far.on("error", () => near.close());
  });
}
