/** Where a Russian ordinal, as "600-я", would part behind its hyphen; a word joiner there keeps it whole. */
export const ordinalJoint = /(?<=\d-)(?=[а-яё]{1,3}(?!\p{L}))/giu;
