import { expect, test } from "vitest";
import { instant } from "../model/instant.ts";
import { languages } from "../model/language.ts";
import {
  formatDate,
  formatDayNumber,
  formatDayShort,
  formatDistance,
  formatHour,
  formatMonthInGenitive,
  formatNumber,
  formatWeekday,
  withCapital,
} from "./format.ts";

const at = (iso: string) => instant(Date.parse(iso));
const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, " ");
const inAll = (say: (language: (typeof languages)[number]) => string): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [language, plainSpaces(say(language))]));

const noon = at("1945-05-07T12:00:00+02:00");

test("a date and its weekday as each language writes them", () => {
  expect(inAll((language) => formatDate(noon, language))).toEqual({
    en: "7 May 1945",
    cs: "7. května 1945",
    de: "7. Mai 1945",
    ru: "7 мая 1945",
  });
  expect(inAll((language) => formatWeekday(noon, language))).toEqual({
    en: "Monday",
    cs: "pondělí",
    de: "Montag",
    ru: "понедельник",
  });
});

test("a weekday takes less room beside the hour on a phone", () => {
  expect(inAll((language) => formatWeekday(noon, language, "short"))).toEqual({ en: "Mon", cs: "po", de: "Mo", ru: "пн" });
});

test("short dates for the slider and for towns taken", () => {
  expect(inAll((language) => formatDayShort(at("1945-02-09T00:00:00+01:00"), language))).toEqual({
    en: "9 Feb",
    cs: "9. 2.",
    de: "9. Feb.",
    ru: "9 февр.",
  });
  expect(inAll((language) => formatDayNumber(noon, language))).toEqual({ en: "7", cs: "7", de: "7", ru: "7" });
});

test("a month after a word such as from stands in the genitive", () => {
  expect(inAll((language) => formatMonthInGenitive(noon, language))).toEqual({
    en: "May 1945",
    cs: "května 1945",
    de: "Mai 1945",
    ru: "мая 1945",
  });
});

test("hours are those of Prague's clocks, put forward on 2 April", () => {
  expect(formatHour(at("1945-04-01T12:00:00Z"), "en")).toBe("13:00");
  expect(formatHour(at("1945-05-07T12:00:00Z"), "de")).toBe("14:00");
  expect(formatHour(at("1945-05-07T22:00:00Z"), "ru")).toBe("00:00");
});

test("numbers and distances with the separators of each language", () => {
  expect(inAll((language) => formatNumber(17_000, language))).toEqual({
    en: "17,000",
    cs: "17 000",
    de: "17.000",
    ru: "17 000",
  });
  expect(inAll((language) => formatDistance(2500, language))).toEqual({
    en: "2.5 km",
    cs: "2,5 km",
    de: "2,5 km",
    ru: "2,5 км",
  });
  expect(inAll((language) => formatDistance(300, language))).toEqual({ en: "300 m", cs: "300 m", de: "300 m", ru: "300 м" });
});

test("a text begins with a capital, but for an abbreviation of one letter", () => {
  expect(withCapital("night of 8 to 9 February", "en")).toBe("Night of 8 to 9 February");
  expect(withCapital("ночь с 8 на 9 февраля", "ru")).toBe("Ночь с 8 на 9 февраля");
  expect(withCapital("c. 1 April", "en")).toBe("c. 1 April");
  expect(withCapital("8 May", "en")).toBe("8 May");
});
