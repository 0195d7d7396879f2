import { dayMs } from "../../src/model/instant.ts";

/**
 * Thirty years in milliseconds, with their leap days. Peers are shown 1975 for 1945, because before 1970 milliseconds are negative
 * and Leaflet.TimeDimension sorts times as text, in which -9 stands before -10.
 */
export const thirtyYearsMs = 10_957 * dayMs;
