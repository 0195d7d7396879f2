import { describe, expect, test } from "vitest";
import { bindWords } from "./bind-words.ts";

/** With the unbroken spaces and the word joiners made visible. */
const shown = (...[language, text]: Parameters<typeof bindWords>): string =>
  bindWords(language, text).replaceAll("\u00a0", "_").replaceAll("\u2060", "^");

describe("bound words", () => {
  test("Czech keeps words of one letter and numbers with what follows them", () => {
    expect(shown("cs", "V noci na 8. května a v Praze 1. pluk i s 20 muži.")).toBe(
      "V_noci na 8._května a_v_Praze 1._pluk i_s_20_muži.",
    );
    expect(shown("cs", "Do roku 1951. Který z obou?")).toBe("Do roku 1951. Který z_obou?");
    expect(shown("cs", "Karlovy Vary – Plzeň, roku 1945 – nebo 1946")).toBe("Karlovy Vary_– Plzeň, roku 1945_– nebo 1946");
    expect(shown("cs", "Auto, kino a (v domě) „o něm“")).toBe("Auto, kino a (v_domě) „o_něm“");
  });

  test("German keeps a number with what it counts", () => {
    expect(shown("de", "Am 13. April griff das 2. Regiment mit 50 Mann an. Das war 1945. Dann")).toBe(
      "Am 13._April griff das 2._Regiment mit 50_Mann an. Das war 1945. Dann",
    );
    expect(shown("de", "Linie Karlsbad – Pilsen")).toBe("Linie Karlsbad_– Pilsen");
  });

  test("Russian keeps words of one letter, numbers and the word before a dash", () => {
    expect(shown("ru", "В 1945 году, 8 мая — и с ним «я».")).toBe("В_1945_году, 8_мая_— и_с_ним «я».");
    expect(shown("ru", "1-й полк 600-й дивизии, 8-го, но Т-34 и 5-километровый")).toBe(
      "1-^й полк 600-^й дивизии, 8-^го, но Т-34_и_5-километровый",
    );
  });

  test("English stays as it is", () => {
    expect(shown("en", "On 8 May a regiment")).toBe("On 8 May a regiment");
  });
});
