/** The rank of a place or stage that gives none: its name is drawn when there is room. */
export const defaultRank = 3;
