import type { Unit } from "../../model/unit.ts";
import { ordinalJoint } from "../../model/russian-ordinal.ts";

/** A title of more letters than this is set smaller, and of more than that smaller still. */
const [longTitle, veryLongTitle] = [34, 60];

/** What a unit's card is headed by: its name, or on a phone, where a long one would take the room of the card, the short one. */
export function titleOfUnit(unit: Unit, narrow: boolean): string {
  return narrow && unit.name.length > longTitle ? unit.shortName : unit.name;
}

/** The class that sets a long title smaller; `undefined` for a short one. */
export function titleClass(title: string): string | undefined {
  if (title.length > veryLongTitle) return "panel__title--very-long";
  return title.length > longTitle ? "panel__title--long" : undefined;
}

/** The space between a number and what it counts or dates, and the one before a dash. */
const unbroken = /(?<=\d\.?) (?=\p{L})| (?=[–—])/gu;

/**
 * A title, or the name of a unit, that breaks into lines neither behind a number nor within an ordinal nor before a dash. As they are
 * written, and searched, they have common spaces.
 */
export function boundTitle(title: string): string {
  return title.replace(unbroken, "\u00a0").replace(ordinalJoint, "\u2060");
}
