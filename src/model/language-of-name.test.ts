import { expect, test } from "vitest";
import { languageOfName } from "./language-of-name.ts";

test("a name given with its language has that language", () => {
  const names = { of1945: "Lnáře", de1945: "Schlüsselburg", cs: "Lnáře", ru: "Лнарже", pl: "Lnarze" };
  expect(["Schlüsselburg", "Lnáře", "Лнарже", "Lnarze"].map((name) => languageOfName(names, name))).toEqual([
    "de",
    "cs",
    "ru",
    "pl",
  ]);
});

test("the name of 1945 is German where the Czech or Polish one differs, and not where the German one does", () => {
  expect(languageOfName({ of1945: "Brieg", pl: "Brzeg" }, "Brieg")).toBe("de");
  expect(languageOfName({ of1945: "Komotau", cs: "Chomutov" }, "Komotau")).toBe("de");
  expect(languageOfName({ of1945: "Beroun", de1945: "Beraun" }, "Beroun")).toBe("cs");
});

test("today's name is that of the land whose name is given, and nothing is guessed where none is", () => {
  expect(languageOfName({ cs: "Teplice-Šanov", today: "Teplice" }, "Teplice")).toBe("cs");
  expect(languageOfName({ pl: "Ścinawa", today: "Ścinawa nad Odrą" }, "Ścinawa nad Odrą")).toBe("pl");
  expect(languageOfName({ today: "Bad Belzig" }, "Bad Belzig")).toBeUndefined();
  expect(languageOfName({ of1945: "Radeberg" }, "Radeberg")).toBeUndefined();
});
