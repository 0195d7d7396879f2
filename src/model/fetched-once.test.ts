import { expect, test } from "vitest";
import { createFetchedOnce } from "./fetched-once.ts";

test("each key is fetched once", async () => {
  const asked: string[] = [];
  const once = createFetchedOnce(async (key) => (asked.push(key), key.length));
  expect(once.get("prague")).toBe(once.get("prague"));
  expect(await once.get("prague")).toBe(6);
  expect(asked).toEqual(["prague"]);
});

test("what failed stays failed until it is forgotten, then is fetched anew", async () => {
  let isDown = true;
  const once = createFetchedOnce(async (key) => {
    if (isDown) throw new Error("down");
    return key;
  });
  const first = once.get("prague");
  await expect(first).rejects.toThrow("down");
  expect(once.get("prague")).toBe(first);
  isDown = false;
  once.forgetFailed();
  expect(await once.get("prague")).toBe("prague");
});
