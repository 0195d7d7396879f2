import type { PersonGroup, Verdict } from "../../model/reading.ts";

const verdict: Readonly<Record<Verdict, string>> = {
  supported: "Supported",
  partly: "Supported in part",
  contradicted: "Contradicted",
  unverifiable: "Not verifiable here",
  opinion: "An opinion",
};
const group: Readonly<Record<PersonGroup, string>> = {
  konr: "The committee and its army",
  german: "German side",
  czech: "Czech side",
  american: "United States",
  soviet: "Soviet side",
};

/** English words of what is read beside the map: claims, people, glossary, sources, tour, about. */
export const reading = {
  more: "More",
  claims: "What the popular account says",
  verdict,
  showThis: "Show on the map",
  people: "People",
  group,
  life: (born: string, died: string) => `${born}–${died}`,
  unknownYear: "?",
  fate: "Fate",
  noSuchPerson: "The list of people has no such person.",
  onTheMap: "On the map",
  glossary: "Words of the time",
  sources: "Bibliography",
  findSource: "Find a work",
  citedBy: (count: number) => (count === 1 ? "cited in 1 entry" : `cited in ${count} entries`),
  copyBibtex: "Copy as BibTeX",
  copyCsl: "Copy as CSL-JSON",
  copied: "Copied",
  citeView: "Cite this view",
  about: "About",
  tour: "Guided tour",
  step: (number: number, count: number) => `Step ${number} of ${count}`,
  nextStep: "Next step",
  previousStep: "Previous step",
  leaveTour: "Leave the tour",
  loadFailed: "These texts could not be loaded. Check your connection and try again.",
  tryAgain: "Try again",
} as const;
