import type { OwnFileUiWords, OwnFileWords } from "../own-file-words.ts";
import { plural } from "../plural.ts";
import { ownNotes } from "./own-notes.ts";

const featuresOf = (count: number): string =>
  `${count}\u00a0${plural("ru", count, { one: "объект", few: "объекта", other: "объектов" })}`;
const tracksOf = (count: number): string => `${count}\u00a0${plural("ru", count, { one: "трек", few: "трека", other: "треков" })}`;
const notesOf = (count: number): string =>
  `${count}\u00a0${plural("ru", count, { one: "замечание", few: "замечания", other: "замечаний" })}`;

const ui: OwnFileUiWords = {
  heading: "Ваши файлы",
  explanation:
    "Файл, который вы откроете или перетащите на страницу, станет отдельным слоем, и всё, что в нём движется, движется вместе со временем карты. Он остаётся на этой странице, пока вы её не закроете, и никуда не отправляется.",
  formats: "GeoJSON (также со временем, Moving Features, Linked Places), KML, GPX или CSV, до 100\u00a0МБ",
  reading: (name) => `Читается файл ${name}`,
  cancel: "Отменить",
  remove: (name) => `Убрать ${name}`,
  holds: (format, count) => `${format}, ${featuresOf(count)}`,
  contents: "Что в нём",
  notes: notesOf,
  more: (count) => `Показать ещё ${count}`,
  opened: (name, tracks, others, notes) =>
    `Открыт файл ${name}: ${tracks === 0 ? "" : `${tracksOf(tracks)}${others === 0 ? "" : ", "}`}${others === 0 ? "" : featuresOf(others)}.${notes === 0 ? "" : ` На панели «Слои» — ${notesOf(notes)} о нём.`}`,
  outside: "Некоторые его даты лежат за пределами шкалы времени.",
  tooLong: "Его даты охватывают больше трёх лет — больше, чем вмещает шкала времени; движение видно лишь отчасти.",
  showTime: "Показать это время",
  showMarch: "Назад ко времени марша",
  refused: (name, reasons) => `Файл ${name} не удалось открыть. ${reasons}`,
  unreadable: (name) =>
    `Файл ${name} не удалось открыть: браузер не может его прочитать. Возможно, он перемещён или не помещается в память; выберите его снова.`,
  unchecked: (file) => `Из вашего файла ${file}. Здесь этого никто не проверял.`,
  properties: "Свойства",
  noProperties: "Больше файл об этом ничего не говорит.",
  when: "Когда",
  from: "С",
  until: "До",
  kinds: { point: "Точка", line: "Линия", area: "Область", track: "Трек" },
};

/** Russian words about files of the reader's own. */
export const ownFile: OwnFileWords = { ui, notes: ownNotes };
