import { expect, test } from "vitest";
import { boundTitle } from "./title-of-card.ts";

test("a title keeps a number with what it counts, and a dash with the word before it", () => {
  const shown = (title: string): string => boundTitle(title).replaceAll("\u00a0", "_").replaceAll("\u2060", "^");
  expect(shown("Suchomasty – Řeporyje")).toBe("Suchomasty_– Řeporyje");
  expect(shown("Сухомасты — Ржепорые")).toBe("Сухомасты_— Ржепорые");
  expect(shown("1-я дивизия (600-я пехотная)")).toBe("1-^я дивизия (600-^я пехотная)");
  expect(shown("1. pluk u vltavských mostů, 6. května")).toBe("1._pluk u vltavských mostů, 6._května");
});
