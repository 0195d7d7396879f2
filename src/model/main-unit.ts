/** The id of the unit this is about, the 1st Division: its road ahead is drawn, its dates stand on the opening map, its way is "the whole march". */
export const mainUnit = "roa-1st-division";
