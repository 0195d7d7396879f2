import { describe, expect, test } from "vitest";
import { cs } from "../../i18n/cs.ts";
import { de } from "../../i18n/de.ts";
import { en } from "../../i18n/en.ts";
import { ru } from "../../i18n/ru.ts";
import type { Names, Stage } from "../../model/feature.ts";
import { id } from "../../model/id.ts";
import { instant } from "../../model/instant.ts";
import { momentOf } from "../../model/when.ts";
import { anyPlace } from "../../testing/any-place.ts";
import type { PlaceMark } from "./place-marks.ts";
import { placeWords } from "./place-words.ts";

const at = instant(Date.UTC(1945, 3, 29, 10));
const stage: Stage = {
  ...anyPlace,
  kind: "stage",
  unit: id<"unit">("division"),
  arrive: { ...momentOf(at), grain: "day", edtf: "1945-04-29" },
  depart: { ...momentOf(at), grain: "day", edtf: "1945-04-30" },
  place: anyPlace.id,
};

function mark(title: string, names: Names): PlaceMark {
  const feature = { ...anyPlace, title, names };
  return { feature, id: feature.id, position: feature.position, rank: 1, isGrave: false, instants: [], mainStage: stage };
}
const prague = mark("Praha", { de1945: "Prag" });

test("a place is written with its other name, and in the opening with the day of the march", () => {
  const named = placeWords(prague, false, "en", en);
  expect([named.title, named.below, named.belowLanguage]).toEqual(["Praha", "Prag", "de"]);
  const dated = placeWords(prague, true, "en", en);
  expect([dated.title, dated.below.replaceAll("\u00a0", " "), dated.belowLanguage]).toEqual(["Praha", "29 April", undefined]);
});

test("of several other names the one of 1945 is written, and none that is the title again", () => {
  expect(placeWords(mark("Kaliningrad", { today: "Kaliningrad", of1945: "Königsberg" }), false, "en", en).below).toBe("Königsberg");
  expect(placeWords(mark("Lanke", { de1945: "Lanke" }), false, "en", en)).toMatchObject({ below: "", label: "Lanke" });
});

describe("what is written can be called by voice", () => {
  test.each([
    ["en", en, "Praha, Prag (German)"],
    ["cs", cs, "Praha, Prag (německy)"],
    ["de", de, "Praha, Prag (deutsch)"],
    ["ru", ru, "Praha, Prag (по-немецки)"],
  ] as const)("%s", (language, messages, label) => {
    expect(placeWords(prague, false, language, messages).label).toBe(label);
    const { title, below, label: dated } = placeWords(prague, true, language, messages);
    expect(dated.startsWith(`${title}, ${below}, Prag (`)).toBe(true);
  });
});
