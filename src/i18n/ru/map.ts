import type { Messages } from "../messages.ts";

/** Russian words of the map. */
export const map: Messages["map"] = {
  region: "Карта",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  wholeMarch: "Показать весь марш",
  attribution: "Рельеф SRTM · Реки GSHHG · Города GeoNames",
  tilesFailed: "Онлайн-карта недоступна; вместо неё показана встроенная.",
  baseMapMissing: (file) => `Часть встроенной карты не удалось загрузить (${file}); остальное показано.`,
  positionUnknown: "положение неизвестно",
  placeInferred: "место предположительно",
  placeProbable: "место вероятно",
  withinMetres: (distance) => `± ${distance}`,
};
