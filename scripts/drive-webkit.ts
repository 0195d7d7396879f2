import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import type { FoundWebKit } from "./webkit.ts";

/** The key under which WebDriver hands out elements. */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that a person presses, by WebDriver's code points. */
export const keys = { space: " ", enter: "\uE007", escape: "\uE00C", end: "\uE010", home: "\uE011", right: "\uE014" } as const;

/** A page in a browser behind WebDriver: just what the journeys need. */
export interface DrivenPage {
  /** Opens an address; loads anew even where only the part behind `#` differs. */
  readonly open: (url: string) => Promise<void>;
  /** Presses keys on the element that `find` names. */
  readonly press: (find: string, text: string) => Promise<void>;
  /** Waits until it moves no more, brings into view, if need be, and clicks the middle of the element that `find` names. */
  readonly click: (find: string) => Promise<void>;
  /** The value of a JavaScript expression in the page. */
  readonly read: <T>(expression: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Starts the driver on a port of its own and opens a window of 1440 by 900 pixels. Throws an Error with the driver's words. */
export async function openWebKit({ driver, browser, display }: FoundWebKit): Promise<DrivenPage> {
  const port = await freePort();
  const command = [driver, `--port=${String(port)}`];
  const [program = driver, ...rest] = display === null ? command : [display, "-a", "-s", "-screen 0 1440x1000x24", ...command];
  // In a group of its own, so that the lent display ends with it.
  const running = spawn(program, rest, { stdio: "ignore", detached: true });
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { readonly value: T & { readonly error?: string; readonly message?: string } };
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error ?? ""} ${value.message ?? ""}`);
    return value;
  };
  try {
    await untilAnswers(() => send("GET", "/status"));
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } } };
    const { sessionId } = await send<{ readonly sessionId: string }>("POST", "/session", { capabilities });
    const session = `/session/${sessionId}`;
    await send("POST", `${session}/window/rect`, { x: 0, y: 0, width: 1440, height: 1000 });
    const read = <T>(expression: string): Promise<T> =>
      send("POST", `${session}/execute/sync`, { script: `return (${expression});`, args: [] });
    const element = async (find: string): Promise<string> => {
      const found = await read<Readonly<Record<string, string>> | null>(find);
      const id = found?.[elementKey];
      if (id === undefined) throw new Error(`Nothing on the page is ${find}`);
      return `${session}/element/${id}`;
    };
    const comesToRest = async (find: string): Promise<void> => {
      await element(find);
      await read(`new Promise((resolve) => {
        const look = (before) => requestAnimationFrame(() => {
          const now = JSON.stringify((${find})?.getBoundingClientRect());
          if (now === before) resolve(null);
          else look(now);
        });
        look("");
      })`);
    };
    return {
      read,
      open: async (url) => {
        await send("POST", `${session}/url`, { url: "about:blank" });
        await send("POST", `${session}/url`, { url });
      },
      press: async (find, text) => send("POST", `${await element(find)}/value`, { text }),
      click: async (find) => {
        await comesToRest(find);
        // What can be seen stays where it is: a map that was scrolled scrolls back, before the click or after.
        await read(`((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          if (!element.contains(document.elementFromPoint(left + width / 2, top + height / 2)))
            element.scrollIntoView({ block: "center", behavior: "instant" });
        })(${find})`);
        await comesToRest(find);
        await send("POST", `${await element(find)}/click`, {});
      },
      close: async () => {
        await send("DELETE", session);
        end(running);
      },
    };
  } catch (fault) {
    end(running);
    throw fault;
  }
}

function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, "SIGTERM");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** Asks until somebody listens, for at most ten seconds. Throws the last error. */
async function untilAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      await ask();
      return;
    } catch (fault) {
      if (left === 0) throw fault;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
}
