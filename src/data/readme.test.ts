import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { featureSchemas } from "./feature-schemas.ts";
import { geodataFiles, layerFiles } from "./geodata-files.ts";
import { partOfDayHours } from "./narrow-to-part-of-day.ts";
import { claimSchema, personSchema, termSchema, tourStepSchema } from "./reading-schemas.ts";
import { accountsFileSchema, unitSchema } from "./registry-schemas.ts";

const readme = readFileSync(new URL("../../geodata/README.md", import.meta.url), "utf8");
const inCode = new Set([...readme.matchAll(/`([^`]+)`/gu)].map(([, code]) => code));

describe("geodata/README.md", () => {
  test.each(Object.entries(featureSchemas))("names every property of a %s", (_kind, schema) => {
    expect(Object.keys(schema.entries).filter((name) => !inCode.has(name))).toEqual([]);
  });

  test("names every property of a unit", () => {
    expect(Object.keys(unitSchema.entries).filter((name) => !inCode.has(name))).toEqual([]);
  });

  const { span, accounts, chapters } = accountsFileSchema.entries;
  test.each(
    Object.entries({
      statement: claimSchema,
      person: personSchema,
      word: termSchema,
      step: tourStepSchema,
      range: span,
      account: accounts.item,
      chapter: chapters.item,
    }),
  )("names every property of a %s", (_kind, schema) => {
    expect(Object.keys(schema.entries).filter((name) => !inCode.has(name))).toEqual([]);
  });

  test("names every file, and each layer by its title", () => {
    expect(geodataFiles.filter((file) => !inCode.has(file))).toEqual([]);
    expect(layerFiles.filter(({ file, title }) => !readme.includes(`| \`${file}\` | ${title} |`))).toEqual([]);
  });

  test("gives the hours of every part of the day", () => {
    const hours = (hour: number) => String(hour).padStart(2, "0");
    expect(
      Object.entries(partOfDayHours).filter(([part, [from, to]]) => !readme.includes(`\`${part}\` ${hours(from)}-${hours(to)}`)),
    ).toEqual([]);
  });
});
