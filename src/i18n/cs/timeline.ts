import { plural } from "../plural.ts";
import type { Messages } from "../messages.ts";

/** Czech words of the slider and the transport. */
export const timeline: Messages["timeline"] = {
  play: "Přehrát",
  pause: "Pozastavit",
  nextEvent: "Další událost",
  previousEvent: "Předchozí událost",
  nextDay: "Další den",
  previousDay: "Předchozí den",
  speed: "Rychlost",
  speedOf: (rate) => `${rate.replace(".", ",")}×`,
  paceByEvents: "Tempo podle událostí",
  time: "Čas",
  goToDate: "Přejít na datum",
  date: "Datum",
  hour: "Hodina",
  go: "Přejít",
  events: (count) =>
    `${count}\u00a0${plural("cs", count, { one: "datovaná událost", few: "datované události", other: "datovaných událostí" })}`,
  key: (count) => `políčko = den · tečka = datovaná událost (${count}) · šedá = noc`,
  transport: "Ovládání času",
};
