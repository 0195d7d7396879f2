import { expect, test } from "vitest";
import { anySource } from "../../testing/any-source.ts";
import { asBibtex } from "./bibtex.ts";

test("BibTeX gives what is known, once, with no brace left open", () => {
  expect(asBibtex(anySource)).toBe(
    "@book{zacek-2017,\n  author = {Žáček, Pavel},\n  title = {Vlasovci v boji za Prahu},\n  publisher = {Academia},\n  address = {Praha},\n  year = {2017}\n}",
  );
});

test("what TeX would take for a command is written as a letter, save in an address", () => {
  const entry = asBibtex({ ...anySource, title: "Rise & Fall: 50 % of C_1", url: "https://example.org/a_b?c=%20&d#e" });
  expect(entry).toContain("title = {Rise \\& Fall: 50 \\% of C\\_1}");
  expect(entry).toContain("url = {https://example.org/a_b?c=%20&d#e}");
});

test("an office is one name, whatever words it has", () => {
  const authors = [{ family: "Žáček", given: "Pavel" }, { literal: "Command of Army and Navy" }];
  expect(asBibtex({ ...anySource, authors })).toContain("author = {Žáček, Pavel and {Command of Army and Navy}}");
});
