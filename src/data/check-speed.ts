import type { Leg, Mode, Stage } from "../model/feature.ts";
import { dayMs, hourMs } from "../model/instant.ts";
import type { Reported } from "./itinerary.ts";

const marchKilometresPerHour = 8;
const marchKilometresPerDay = 60;
const kilometresPerHour: Readonly<Record<Exclude<Mode, "march">, number>> = { motor: 60, rail: 60, boat: 40, air: 500 };

const by: Readonly<Record<Mode, string>> = {
  march: "on foot",
  motor: "by motor vehicle",
  rail: "by rail",
  boat: "by boat",
  air: "by air",
};

/**
 * Reports a leg that the unit cannot have made in the time between its stages, as the animation shows it: on foot more than
 * 60 km a day or 8 km an hour, by motor vehicle or rail more than 60 km an hour, by boat 40, by air 500. A leg with a reason in
 * `contested` passes; time must pass in any case.
 */
export function checkSpeed({ feature, report }: Reported<Leg>, from: Stage, to: Stage): void {
  const durationMs = to.arrive.at - from.depart.at;
  if (durationMs < 0) return; // The stages overlap, which is reported there.
  if (durationMs === 0) {
    report(null, "The leg takes no time; set depart_at of its first stage or arrive_at of its second within what the dates allow.");
    return;
  }
  const kilometres = (feature.metresAlong.at(-1) ?? 0) / 1000;
  const hours = durationMs / hourMs;
  if (feature.isContested || kilometres <= farthest(feature.mode, hours)) return;
  report(
    null,
    `${kilometres.toFixed(1)} km in ${sayDuration(durationMs)} is too fast ${by[feature.mode]} (${limit(feature.mode)}); correct the line, the mode or the dates, or say in contested why it stands.`,
  );
}

function farthest(mode: Mode, hours: number): number {
  if (mode !== "march") return kilometresPerHour[mode] * hours;
  return Math.min(marchKilometresPerHour * hours, marchKilometresPerDay * Math.max(1, (hours * hourMs) / dayMs));
}

function limit(mode: Mode): string {
  if (mode !== "march") return `${String(kilometresPerHour[mode])} km an hour at most`;
  return `${String(marchKilometresPerHour)} km an hour and ${String(marchKilometresPerDay)} km a day at most`;
}

function sayDuration(ms: number): string {
  const hours = ms / hourMs;
  return hours < 48 ? `${hours.toFixed(1)} hours` : `${(ms / dayMs).toFixed(1)} days`;
}
