import type { Messages } from "../messages.ts";

/** Czech words of the frame around the rooms: title, toolbar, opening, notices, faults. */
export const app: Messages["app"] = {
  title: "Pochod na jih",
  subtitle: "Ruská osvobozenecká armáda na jaře 1945",
  subtitleShort: "Ruská osvobozenecká armáda, jaro 1945",
  introduction:
    "Bývalí sovětští vojáci v německých službách: jedna jejich divize odjela v březnu 1945 z Württemberska k Odře, v dubnu se odtrhla a vydala na jih, den a půl bojovala v Praze proti SS a skončila v sovětských rukou.",
  introductionShort:
    "Bývalí sovětští vojáci v německých službách odešli v dubnu 1945 od Odry, v Praze bojovali proti SS a skončili v sovětských rukou.",
  playTheMarch: "Přehrát pochod",
  playTheMarchTakes: (minutes) => `asi ${minutes} min`,
  readAsList: "Jako seznam",
  hint: "Kliknutím na místo, jednotku nebo cestu otevřete příběh a prameny; klávesa ? vypíše všechny klávesy.",
  hintTouch: "Ťuknutím na místo, jednotku nebo cestu otevřete příběh a prameny.",
  endOfMarch: "Konec pochodu",
  endOfMarchText: (aftermath) =>
    `Zde pochod končí. Co se s muži stalo potom, ukazují vrstva „${aftermath}“ a poslední kroky prohlídky.`,
  playAgain: "Přehrát znovu",
  showAftermath: "Zobrazit, co následovalo",
  noLayers: "Nic není zobrazeno",
  noLayersText: "Všechny vrstvy jsou vypnuté, mapa nemá co vyprávět.",
  showAllLayers: "Zobrazit všechny vrstvy",
  roadAttested: "cesta doložena",
  roadInferred: "odvozena",
  byRail: "po železnici",
  itinerary: "Itinerář",
  layers: "Vrstvy",
  help: "Nápověda",
  more: "Další",
  close: "Zavřít",
  skipToItinerary: "Přejít na itinerář",
  skipToTransport: "Přejít k času a ovládání",
  toolbar: "Nástroje",
  notices: "Oznámení",
  linkDropped: (what) => `Odkaz uvádí „${what}“, což zde není známo; zbytek odkazu platí.`,
  layersMissing: (layers) =>
    `${layers.length === 1 ? "Nepodařilo se načíst vrstvu" : "Nepodařilo se načíst vrstvy"}: ${layers.join(", ")}. Všechno ostatní je k dispozici.`,
  tryAgain: "Zkusit znovu",
  language: "Jazyk",
  languageFailed: "Tento jazyk se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.",
  partMissing: "Část stránky se nepodařilo načíst. Zkontrolujte připojení a otevřete ji znovu, nebo načtěte znovu celou stránku.",
  mapFailed: "Tento prohlížeč neumí mapu nakreslit. Přehled cesty, karty a texty fungují i bez ní.",
  datasetFailed: "Historická data se nepodařilo načíst. Zkontrolujte připojení a načtěte stránku znovu.",
  faultTitle: "Něco se pokazilo",
  faultText: "Došlo k chybě, kterou stránka sama neumí napravit. O nic jste nepřišli; načtěte stránku znovu.",
  reload: "Načíst stránku znovu",
};
