import { plural } from "../plural.ts";
import type { Messages } from "../messages.ts";

/** Russian words of the slider and the transport. */
export const timeline: Messages["timeline"] = {
  play: "Воспроизвести",
  pause: "Пауза",
  nextEvent: "Следующее событие",
  previousEvent: "Предыдущее событие",
  nextDay: "Следующий день",
  previousDay: "Предыдущий день",
  speed: "Скорость",
  speedOf: (rate) => `${rate.replace(".", ",")}×`,
  paceByEvents: "Темп по событиям",
  time: "Время",
  goToDate: "Перейти к дате",
  date: "Дата",
  hour: "Час",
  go: "Перейти",
  events: (count) =>
    `${count}\u00a0${plural("ru", count, { one: "датированное событие", few: "датированных события", many: "датированных событий", other: "датированных события" })}`,
  key: (count) => `клетка = день · точка = датированное событие (${count}) · серое = ночь`,
  transport: "Управление временем",
};
