import type { LongTexts } from "../messages.ts";

/** Russian words of the list of keys: each key, or some that belong together, and what it does. */
export const keyList: LongTexts["keyList"] = [
  ["Пробел", "Воспроизвести, пауза"],
  ["←, →", "На шкале: час в насыщенные дни, в остальные — день"],
  ["Page Up, Page Down", "Неделя"],
  ["N, P", "Следующее, предыдущее событие"],
  ["/", "Поиск"],
  ["M, T", "К карте, к шкале времени"],
  ["Home, End", "Начало и конец марша"],
  ["+, −", "Масштаб, когда выбрана карта"],
  ["Esc", "Закрыть панель, выйти из экскурсии"],
  ["?", "Этот список"],
];
