import { plural } from "../plural.ts";
import type { Messages } from "../messages.ts";

/** Russian words of what is read beside the map: claims, people, glossary, sources, tour, about. */
export const reading: Messages["reading"] = {
  more: "Ещё",
  claims: "Что утверждает популярное изложение",
  verdict: {
    supported: "Подтверждается",
    partly: "Подтверждается отчасти",
    contradicted: "Противоречит данным",
    unverifiable: "Здесь проверить нельзя",
    opinion: "Мнение",
  },
  showThis: "Показать на карте",
  people: "Люди",
  group: {
    konr: "Комитет и его армия",
    german: "Немецкая сторона",
    czech: "Чешская сторона",
    american: "Соединённые Штаты",
    soviet: "Советская сторона",
  },
  life: (born, died) => `${born}–${died}`,
  unknownYear: "?",
  fate: "Судьба",
  noSuchPerson: "В списке нет такого человека.",
  onTheMap: "На карте",
  glossary: "Слова того времени",
  sources: "Библиография",
  findSource: "Найти работу",
  citedBy: (count) =>
    `на неё ${plural("ru", count, { one: "опирается", other: "опираются" })} ${count}\u00a0${plural("ru", count, { one: "запись", few: "записи", many: "записей", other: "записи" })}`,
  copyBibtex: "Копировать как BibTeX",
  copyCsl: "Копировать как CSL-JSON",
  copied: "Скопировано",
  citeView: "Цитировать этот вид",
  about: "О сайте",
  tour: "Экскурсия",
  step: (number, count) => `Шаг ${number} из\u00a0${count}`,
  nextStep: "Следующий шаг",
  previousStep: "Предыдущий шаг",
  leaveTour: "Выйти из экскурсии",
  loadFailed: "Эти тексты не удалось загрузить. Проверьте соединение и повторите попытку.",
  tryAgain: "Повторить",
};
