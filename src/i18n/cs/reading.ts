import { plural } from "../plural.ts";
import type { Messages } from "../messages.ts";

/** Czech words of what is read beside the map: claims, people, glossary, sources, tour, about. */
export const reading: Messages["reading"] = {
  more: "Další",
  claims: "Co tvrdí populární výklad",
  verdict: {
    supported: "Podloženo",
    partly: "Podloženo zčásti",
    contradicted: "V rozporu s doklady",
    unverifiable: "Zde nelze ověřit",
    opinion: "Názor",
  },
  showThis: "Ukázat na mapě",
  people: "Osoby",
  group: {
    konr: "Výbor a jeho armáda",
    german: "Německá strana",
    czech: "Česká strana",
    american: "Spojené státy",
    soviet: "Sovětská strana",
  },
  life: (born, died) => `${born}–${died}`,
  unknownYear: "?",
  fate: "Osud",
  noSuchPerson: "V seznamu osob taková osoba není.",
  onTheMap: "Na mapě",
  glossary: "Dobové pojmy",
  sources: "Bibliografie",
  findSource: "Najít dílo",
  citedBy: (count) =>
    `${plural("cs", count, { one: "opírá", few: "opírají", other: "opírá" })} se o ně ${count}\u00a0${plural("cs", count, { one: "záznam", few: "záznamy", other: "záznamů" })}`,
  copyBibtex: "Kopírovat jako BibTeX",
  copyCsl: "Kopírovat jako CSL-JSON",
  copied: "Zkopírováno",
  citeView: "Citovat toto zobrazení",
  about: "O stránce",
  tour: "Prohlídka",
  step: (number, count) => `Krok ${number} z\u00a0${count}`,
  nextStep: "Další krok",
  previousStep: "Předchozí krok",
  leaveTour: "Opustit prohlídku",
  loadFailed: "Tyto texty se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.",
  tryAgain: "Zkusit znovu",
};
