import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leaveTurn, paintInTurn } from "./paint-in-turn.ts";

const frames: FrameRequestCallback[] = [];
const nextFrame = (): void => frames.shift()?.(0);

beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
});
afterEach(() => vi.unstubAllGlobals());

test("painters take turns, one a frame, in the order they asked; who asks twice paints once", () => {
  const painted: string[] = [];
  const ground = (): void => void painted.push("ground");
  const names = (): void => void painted.push("names");
  paintInTurn(ground);
  paintInTurn(names);
  paintInTurn(ground);
  expect(painted).toEqual([]);
  nextFrame();
  expect(painted).toEqual(["ground"]);
  nextFrame();
  expect(painted).toEqual(["ground", "names"]);
  expect(frames).toEqual([]);
});

test("a painter that is gone is passed over, and costs the next one nothing", () => {
  const painted: string[] = [];
  const ground = (): void => void painted.push("ground");
  const names = (): void => void painted.push("names");
  paintInTurn(ground);
  paintInTurn(names);
  leaveTurn(ground);
  nextFrame();
  expect(painted).toEqual(["names"]);
  expect(frames).toEqual([]);
});

test("a painter that asks again while it paints comes last", () => {
  const painted: string[] = [];
  const ground = (): void => {
    painted.push("ground");
    if (painted.length === 1) paintInTurn(ground);
  };
  paintInTurn(ground);
  paintInTurn(() => painted.push("names"));
  nextFrame();
  nextFrame();
  nextFrame();
  expect(painted).toEqual(["ground", "names", "ground"]);
  expect(frames).toEqual([]);
});
