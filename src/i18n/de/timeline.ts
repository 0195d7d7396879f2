import type { Messages } from "../messages.ts";

/** German words of the slider and the transport. */
export const timeline: Messages["timeline"] = {
  play: "Abspielen",
  pause: "Anhalten",
  nextEvent: "Nächstes Ereignis",
  previousEvent: "Voriges Ereignis",
  nextDay: "Nächster Tag",
  previousDay: "Voriger Tag",
  speed: "Tempo",
  speedOf: (rate) => `${rate.replace(".", ",")}×`,
  paceByEvents: "Tempo nach Ereignissen",
  time: "Zeit",
  goToDate: "Zu einem Datum gehen",
  date: "Datum",
  hour: "Uhrzeit",
  go: "Los",
  events: (count) => (count === 1 ? "1 datiertes Ereignis" : `${count} datierte Ereignisse`),
  key: (count) => `Feld = Tag · Punkt = datiertes Ereignis (${count}) · grau = Nacht`,
  transport: "Zeitsteuerung",
};
