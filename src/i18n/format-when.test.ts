import { describe, expect, test } from "vitest";
import { readWhen } from "../data/read-when.ts";
import type { Language } from "../model/language.ts";
import type { PartOfDay, When } from "../model/when.ts";
import { cs } from "./cs.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { formatWhen } from "./format-when.ts";
import type { Messages } from "./messages.ts";
import { ru } from "./ru.ts";

const messages: Readonly<Record<Language, Messages>> = { en, cs, de, ru };

interface Options {
  readonly partOfDay?: PartOfDay;
  readonly about?: boolean;
}

/** What a geodata file would say, compiled as the build compiles it. */
function compiled(edtf: string, options: Options): When {
  const when = readWhen({ field: "when", edtf, ...options }, (field, fault) => {
    throw new Error(`${field}: ${fault}`);
  });
  if (when === null) throw new Error(`${edtf} is no date`);
  return when;
}

type Row = readonly [edtf: string, options: Options, english: string, czech: string, german: string, russian: string];

function says(rows: readonly Row[]): void {
  test.each(rows)("%s %o", (edtf, options, ...texts) => {
    const when = compiled(edtf, options);
    const spoken = (["en", "cs", "de", "ru"] as const).map((language) =>
      formatWhen(when, language, messages[language]).replaceAll("\u00a0", " "),
    );
    expect(spoken).toEqual(texts);
  });
}

describe("a date by itself", () => {
  says([
    ["1945-04-24", {}, "24 April", "24. dubna", "24. April", "24 апреля"],
    ["1946-08-01", {}, "1 August 1946", "1. srpna 1946", "1. August 1946", "1 августа 1946"],
    ["1945-05", {}, "May 1945", "květen 1945", "Mai 1945", "май 1945"],
    ["1945-05-XX", {}, "May 1945", "květen 1945", "Mai 1945", "май 1945"],
    ["1971", {}, "1971", "1971", "1971", "1971"],
    ["194X", {}, "1940 to 1949", "1940 až 1949", "1940 bis 1949", "1940–1949"],
    ["1945-05-06T14:00:00+02:00", {}, "6 May, 14:00", "6. května, 14:00", "6. Mai, 14:00", "6 мая, 14:00"],
    ["1945-04-18", { partOfDay: "evening" }, "18 April, evening", "18. dubna, večer", "18. April, abends", "18 апреля, вечером"],
    ["1945-05-12", { partOfDay: "night" }, "12 May, night", "12. května, v noci", "12. Mai, nachts", "12 мая, ночью"],
  ]);
});

describe("a date in doubt", () => {
  says([
    ["1945-04-18~", {}, "c. 18 April", "asi 18. dubna", "ca. 18. April", "примерно 18 апреля"],
    ["1945-12~", {}, "c. December 1945", "asi prosinec 1945", "ca. Dezember 1945", "примерно декабрь 1945"],
    ["1945-05-05?", {}, "5 May?", "5. května?", "5. Mai?", "5 мая?"],
    ["1945-05-05%", {}, "c. 5 May?", "asi 5. května?", "ca. 5. Mai?", "примерно 5 мая?"],
    [
      "1945-05-06T14:00:00+02:00",
      { about: true },
      "6 May, c. 14:00",
      "6. května, kolem 14:00",
      "6. Mai, ca. 14:00",
      "6 мая, около 14:00",
    ],
    [
      "1945-05-12T14:00:00+02:00/1945-05-12T19:00:00+02:00",
      { about: true },
      "12 May, c. 14:00–19:00",
      "12. května, kolem 14:00–19:00",
      "12. Mai, ca. 14:00–19:00",
      "12 мая, около 14:00–19:00",
    ],
    ["1945-04-21~/1945-04-22~", {}, "c. 21 to 22 April", "asi 21. až 22. dubna", "ca. 21. bis 22. April", "примерно 21–22 апреля"],
    ["1945-05-09/1945-05-26~", {}, "9 to c. 26 May", "9. až asi 26. května", "9. bis ca. 26. Mai", "9 — примерно 26 мая"],
  ]);
});

describe("an interval says once what its ends share", () => {
  says([
    ["1945-04-28/1945-04-29", {}, "28 to 29 April", "28. až 29. dubna", "28. bis 29. April", "28–29 апреля"],
    ["1945-04-30/1945-05-02", {}, "30 April to 2 May", "30. dubna až 2. května", "30. April bis 2. Mai", "30 апреля — 2 мая"],
    ["1946-08-01/1946-08-02", {}, "1 to 2 August 1946", "1. až 2. srpna 1946", "1. bis 2. August 1946", "1–2 августа 1946"],
    [
      "1946-07-30/1946-08-02",
      {},
      "30 July to 2 August 1946",
      "30. července až 2. srpna 1946",
      "30. Juli bis 2. August 1946",
      "30 июля — 2 августа 1946",
    ],
    [
      "1944-12-30/1945-01-02",
      {},
      "30 December 1944 to 2 January",
      "30. prosince 1944 až 2. ledna",
      "30. Dezember 1944 bis 2. Januar",
      "30 декабря 1944 — 2 января",
    ],
    [
      "1945-05-06T22:00:00+02:00/1945-05-07T02:00:00+02:00",
      {},
      "6 May, 22:00 to 7 May, 02:00",
      "6. května, 22:00 až 7. května, 02:00",
      "6. Mai, 22:00 bis 7. Mai, 02:00",
      "6 мая, 22:00 — 7 мая, 02:00",
    ],
  ]);
});

describe("an end is never finer than its source", () => {
  says([
    [
      "1945-08/1946-05",
      {},
      "August 1945 to May 1946",
      "srpen 1945 až květen 1946",
      "August 1945 bis Mai 1946",
      "август 1945 — май 1946",
    ],
    [
      "2020-06~/2020-08~",
      {},
      "c. June to August 2020",
      "asi červen až srpen 2020",
      "ca. Juni bis August 2020",
      "примерно июнь — август 2020",
    ],
    ["1971/2020", {}, "1971 to 2020", "1971 až 2020", "1971 bis 2020", "1971–2020"],
    ["1945/1946-03", {}, "1945 to March 1946", "1945 až březen 1946", "1945 bis März 1946", "1945 — март 1946"],
    [
      "1945-03-20/1945-04",
      {},
      "20 March to April 1945",
      "20. března až duben 1945",
      "20. März bis April 1945",
      "20 марта — апрель 1945",
    ],
    [
      "1945-05-10/1945-05-12T14:00:00+02:00",
      {},
      "10 May to 12 May, 14:00",
      "10. května až 12. května, 14:00",
      "10. Mai bis 12. Mai, 14:00",
      "10 мая — 12 мая, 14:00",
    ],
  ]);
});

describe("an open end stays open", () => {
  says([
    ["2001-11-01/..", {}, "from 1 November 2001", "od 1. listopadu 2001", "ab 1. November 2001", "с 1 ноября 2001"],
    ["../1946-02-01", {}, "until 1 February 1946", "do 1. února 1946", "bis 1. Februar 1946", "до 1 февраля 1946"],
    ["1945-05/..", {}, "from May 1945", "od května 1945", "ab Mai 1945", "с мая 1945"],
    ["1945-12~/..", {}, "from c. December 1945", "asi od prosince 1945", "ab ca. Dezember 1945", "примерно с декабря 1945"],
    ["1945/..", {}, "from 1945", "od roku 1945", "ab 1945", "с 1945 года"],
    ["1945-05-12T14:00:00+02:00/..", {}, "from 12 May, 14:00", "od 12. května, 14:00", "ab 12. Mai, 14:00", "с 12 мая, 14:00"],
  ]);
});

describe("the night between two days is one night", () => {
  says([
    [
      "1945-04-23/1945-04-24",
      { partOfDay: "night" },
      "night of 23 to 24 April",
      "v noci na 24. dubna",
      "Nacht zum 24. April",
      "в ночь на 24 апреля",
    ],
    [
      "1945-04-30/1945-05-01",
      { partOfDay: "night" },
      "night of 30 April to 1 May",
      "v noci na 1. května",
      "Nacht zum 1. Mai",
      "в ночь на 1 мая",
    ],
  ]);
});
