import { describe, expect, test } from "vitest";
import { heightAfterKey, heightAfterPress, restAfterDrag, restingHeights } from "./sheet-snap.ts";

/** The map of a phone of 844 pixels: less the bar of 56 and the strip of 146. */
const stage = 642;

describe("a sheet", () => {
  test("rests with its top at 388 and 104 of a phone's 844 pixels", () => {
    const { half, full } = restingHeights(stage);
    expect(Math.round(56 + stage - half)).toBe(388);
    expect(56 + stage - full).toBe(104);
  });

  test("goes to the nearest height when it is let go at rest", () => {
    expect(restAfterDrag(120, 0, stage)).toBe("peek");
    expect(restAfterDrag(290, 0, stage)).toBe("half");
    expect(restAfterDrag(520, 0, stage)).toBe("full");
  });

  test("follows a flick beyond the nearest height", () => {
    expect(restAfterDrag(310, 1.2, stage)).toBe("full");
    expect(restAfterDrag(310, -1, stage)).toBe("peek");
    expect(restAfterDrag(310, -9, stage)).toBe("peek");
  });

  test("is gone when it is drawn down below its own header", () => {
    expect(restAfterDrag(30, 0, stage)).toBeNull();
    expect(restAfterDrag(104, -1, stage)).toBeNull();
  });

  test("keeps its heights in order however low the map is", () => {
    for (const low of [100, 200, 260, 322]) {
      const { peek, half, full } = restingHeights(low);
      expect(peek).toBeLessThanOrEqual(half);
      expect(half).toBeLessThanOrEqual(full);
    }
  });

  test("comes through all heights by presses alone, and by arrow keys both ways", () => {
    expect(heightAfterPress("peek")).toBe("half");
    expect(heightAfterPress("half")).toBe("full");
    expect(heightAfterPress("full")).toBe("peek");
    expect(heightAfterKey("ArrowUp", "peek")).toBe("half");
    expect(heightAfterKey("ArrowUp", "full")).toBeNull();
    expect(heightAfterKey("ArrowDown", "full")).toBe("half");
    expect(heightAfterKey("ArrowDown", "peek")).toBeNull();
    expect(heightAfterKey("Enter", "half")).toBeNull();
  });
});
