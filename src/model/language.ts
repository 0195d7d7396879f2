/** Every {@link Language}, English first. */
export const languages = ["en", "cs", "de", "ru"] as const;
/** A language of the explorer: English, in which the geodata are written, and those into which they are translated. */
export type Language = (typeof languages)[number];
