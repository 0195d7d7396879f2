import type { FilePlace, OwnFormat } from "../../model/own-note.ts";
import { plural } from "../plural.ts";
import type { NoteSentences, OwnNoteWords } from "../say-own-note.ts";

const format: Readonly<Record<OwnFormat, string>> = {
  geojson: "GeoJSON",
  "moving-features": "OGC Moving Features JSON",
  "linked-places": "Linked Places",
  kml: "KML",
  gpx: "GPX",
  csv: "tabulka (CSV)",
};

const columns = { latitude: "zeměpisnou šířkou", longitude: "zeměpisnou délkou", both: "zeměpisnou šířkou a délkou" } as const;

const sentence: NoteSentences = {
  empty: () => "Soubor je prázdný; nic nebylo přečteno. Uložte jej znovu z programu, ze kterého pochází.",
  tooLarge: ({ megabytes, limit }) =>
    `Soubor má ${String(megabytes)}\u00a0MB, otevřít lze nejvýše ${String(limit)}\u00a0MB; rozdělte jej nebo vynechte, co nepotřebujete.`,
  packed: () => "Soubor je zabalený (zip, gzip a podobně; KMZ je zabalené KML); rozbalte jej a otevřete jeho obsah.",
  binary: () =>
    "Soubor není text, není to tedy GeoJSON, KML, GPX ani CSV; vyexportujte jej do některého z nich z programu, ze kterého pochází.",
  unknownFormat: () => "Text není GeoJSON, KML, GPX ani CSV s řádkem záhlaví; vyexportujte data do některého z nich.",
  jsonSyntax: ({ column, found }) =>
    `Ve sloupci ${String(column)} je JSON porušen před „${found}“: závorka, čárka nebo uvozovka chybí nebo přebývá. Opravte to tam; nic nebylo přečteno.`,
  notGeoJson: ({ found }) =>
    `Je to JSON, ale ne GeoJSON: má to být FeatureCollection, Feature nebo geometrie, a je to „${found}“. Vyexportujte data jako GeoJSON.`,
  tooDeep: ({ levels }) =>
    `Závorky jsou zde vnořeny do více než ${String(levels)} úrovní, což mapová data nepotřebují; vyexportujte data bez nich. Odtud dál nebylo čteno nic.`,
  xmlSyntax: () =>
    "XML je zde porušeno: prvek není uzavřen nebo je uzavřen dvakrát. Co je před tímto místem, bylo přečteno; opravte to zde.",
  xmlEntities: () =>
    "Soubor definuje vlastní entity, které mohou narůst bez konce, proto nebylo přečteno nic; uložte jej bez typu dokumentu (<!DOCTYPE …>).",
  noColumn: ({ missing, columns: found }) =>
    `Tabulka nemá sloupec se ${columns[missing]}; v prvním řádku sloupce pojmenujte lat a lon. Její sloupce jsou: ${found}.`,
  nothingUsable: () => "Nic ze souboru nelze ukázat na mapě; důvody jsou v ostatních poznámkách.",
  unforeseen: () => "Něco v souboru se nepodařilo přečíst a není známo proč. Vyexportujte jej do jiného formátu a zkuste ten.",
  encodingGuessed: ({ encoding }) =>
    `Text není UTF-8 a byl přečten jako ${encoding}; písmena s diakritikou mohou být špatně. Uložte soubor v UTF-8.`,
  wrongExtension: ({ extension, format: found }) =>
    `Název končí na .${extension}, ale obsah je ${format[found]} a tak byl přečten; přejmenujte soubor, aby jej otevřeli i jiní.`,
  truncated: () =>
    "Soubor zde končí uprostřed; co je před tím celé, bylo přečteno. Zbytek získáte, když soubor stáhnete nebo uložíte znovu.",
  notNumbers: () =>
    "Místo čísla stojí NaN nebo Infinity; JSON ani jedno nezná, hodnoty tedy byly čteny jako prázdné. Vyexportujte data bez nich.",
  otherReferenceSystem: ({ found }) =>
    `Souřadnice jsou podle souboru v ${found}, přečteny však byly jako délka a šířka ve WGS\u00a084; uložte soubor znovu v EPSG:4326.`,
  tooManyFeatures: ({ limit }) => `Zobrazeno je jen prvních ${String(limit)} prvků; ostatní uvidíte, když soubor rozdělíte.`,
  tooManyPositions: ({ limit }) =>
    `Zobrazeno je jen to, co je před polohou ${String(limit)}; zbytek uvidíte, když soubor rozdělíte nebo polohy proředíte.`,
  notAFeature: ({ found }) => `Místo GeoJSON Feature stojí „${found}“ a bylo vynecháno; udělejte z toho Feature.`,
  duplicateId: ({ id }) => `Id „${id}“ se vyskytuje dvakrát; zobrazeny jsou oba prvky. Dejte každému vlastní.`,
  noGeometry: () => "Prvek nemá geometrii a byl vynechán; doplňte ji.",
  unknownGeometry: ({ type }) =>
    `„${type}“ není druh geometrie, prvek byl tedy vynechán; pište Point, LineString, Polygon nebo jejich tvary Multi.`,
  notAPosition: ({ found }) => `„${found}“ není poloha a bylo vynecháno; pište délku a šířku jako čísla.`,
  notOnEarth: ({ lon, lat }) =>
    `Délka ${String(lon)}, šířka ${String(lat)} není na Zemi a poloha byla vynechána; délka je od −180 do 180, šířka od −90 do 90.`,
  latitudeFirst: ({ lon, lat }) =>
    `Délka ${String(lon)}, šířka ${String(lat)} není na Zemi a poloha byla vynechána; hodnoty se zdají být prohozeny: délka má být první.`,
  looksSwapped: ({ lon, lat }) =>
    `Délka ${String(lon)}, šířka ${String(lat)} leží daleko, v opačném pořadí by ležela ve střední Evropě; poloha je zobrazena, jak je zapsána. Jsou-li hodnoty prohozeny, dejte délku na první místo.`,
  lineTooShort: () => "Linie má méně než dvě použitelné polohy a byla vynechána; doplňte je.",
  ringTooShort: () => "Obvod má méně než tři použitelné rohy a byl vynechán; nakreslete jej znovu.",
  ringClosed: () => "Obvod nekončí tam, kde začíná, a byl uzavřen; zopakujte první polohu na konci.",
  ringTurned: () =>
    "Obvod běží opačným směrem a byl otočen; vnější obvody běží proti směru hodinových ručiček, otvory po směru (RFC 7946).",
  interpolation: ({ found }) => `Interpolace „${found}“ zde není známa; pohyb jde místo toho přímo od polohy k poloze.`,
  badTime: ({ found }) => `„${found}“ není čas, prvek je tedy zobrazen bez něj; pište čas takto: 1945-05-06T14:00:00+02:00.`,
  zoneAssumed: ({ found }) =>
    `„${found}“ neudává časové pásmo a bylo čteno podle pražských hodin; doplňte posun, například +02:00, nebo Z pro UTC.`,
  zonesMixed: ({ offsets }) => `Časy jsou podle různých hodin (${offsets}); každý byl čten podle svých. Ověřte, zda je to záměr.`,
  numbersRead: ({ unit, found, instant }) =>
    `Časy jsou čísla a byly přečteny jako ${unit === "seconds" ? "sekundy" : "milisekundy"} od roku 1970: ${String(found)} je ${instant}. Je-li to špatně, pište časy jako 1945-05-06T14:00:00+02:00.`,
  dayAtNoon: ({ found }) =>
    `„${found}“ neudává denní dobu, pohybující se prvek je tam tedy umístěn v polovině té doby; doplňte čas, je-li znám.`,
  timesGoBack: ({ found }) => `Časy jdou v bodě ${found} zpět; polohy byly seřazeny podle času. Ověřte tam časy.`,
  twoAtOnce: ({ found }) => `V čase ${found} je prvek na dvou místech; zobrazeno je první. Opravte čas jednoho z nich.`,
  countsDiffer: ({ times, positions }) =>
    `Počet časů je ${String(times)}, počet poloh ${String(positions)}; co nemá protějšek, bylo vynecháno. Dejte každé poloze její čas.`,
  positionsWithoutTime: ({ count }) =>
    `${plural("cs", count, { one: "Poloha", other: "Polohy" })} na trase s časy bez vlastního času nebo místa (${String(count)}) ${plural("cs", count, { one: "byla vynechána", other: "byly vynechány" })}; doplňte, co chybí.`,
  endBeforeStart: ({ found }) => `Prvek končí dřív, než začíná (${found}); použit byl jen začátek. Opravte jeden z údajů.`,
};

function place(at: FilePlace): string {
  switch (at.kind) {
    case "file":
      return "Celý soubor";
    case "feature":
      return `Prvek ${String(at.number)}`;
    case "line":
      return `Řádek ${String(at.line)}`;
  }
}

/** Czech notes on a reader's own file. */
export const ownNotes: OwnNoteWords = {
  format,
  place,
  sentence,
  placed: (where, text) => `${where}: ${text}`,
  more: (count) => plural("cs", count, { one: "Ještě jednou podobně.", other: `Podobně ještě ${String(count)}krát.` }),
};
