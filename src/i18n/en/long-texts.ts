import { keyList, letterKeys } from "./key-list.ts";
import { printed } from "./printed.ts";
import { search } from "./search.ts";
import { shareDialog } from "./share-dialog.ts";

/** What stands above the claims. */
const claimsIntroduction =
  "Many readers first meet this army in a popular article of unnamed authorship. Here are its statements, paraphrased, and what the evidence says of each.";

/** What stands above the bibliography. */
const sourcesIntroduction = (count: number): string =>
  `${count} works. Most were read in excerpt, often through an online copy; what is cited is always the work itself. Several German and Russian authors rely on one German liaison officer’s diary: where they agree, that is still one witness.`;

/** The page about this explorer, heading by heading. */
const about: readonly (readonly [heading: string, text: string])[] = [
  [
    "What this is",
    "Southward March follows the 1st Division of the Russian Liberation Army, the army of the Committee for the Liberation of the Peoples of Russia, from its training ground in Württemberg to the Oder, through Saxony and Bohemia into Prague, and to its end between the American and the Soviet lines; with it the other formations, the fronts, and what came after.",
  ],
  [
    "Whose army it was",
    "It was raised, paid and armed by Nazi Germany in the last months of a war of annihilation. Its men were former Soviet soldiers, many of whom had chosen between German service and the prisoner-of-war camps in which most of their comrades had died; some came from units with crimes against civilians on record. Nothing here is meant to glorify or to excuse: each deed is told with the name of who reports it, and motives are left to the sources that name them.",
  ],
  [
    "How sure it is",
    "Every position carries a source, a certainty and a radius. Attested means that a source gives place and date; probable, that one of the two is reconstructed; inferred, that it is our reconstruction; such units are drawn hollow and dashed. Where nobody knows, the unit is shown as unknown and not slid across the map. The sources were read mostly in excerpt.",
  ],
  [
    "Whose clock",
    "All times are those of Prague’s clocks: one hour ahead of Greenwich until 2 April 1945, two hours after it. Soviet sources may count by Moscow time; where it matters, the card says so. The two chronologies of 5 and 6 May cannot both be right; a switch lets you follow either.",
  ],
  [
    "Limits",
    "Fronts are schematic, good to ten to thirty kilometres, and stand for the evening of their date only. Borders of 1937 are our own approximate lines. Roads between attested places are inferred unless a source names them. Figures of losses and strength stand side by side, each with its source, and are never summed.",
  ],
];

/** English texts of several sentences, fetched only with the panels that show them. */
export const longTexts = {
  claimsIntroduction,
  sourcesIntroduction,
  about,
  keyList,
  letterKeys,
  printed,
  search,
  shareDialog,
} as const;
