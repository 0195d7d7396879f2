import { plural } from "../plural.ts";
import type { LongTexts } from "../messages.ts";
import { keyList } from "./key-list.ts";
import { printed } from "./printed.ts";
import { search } from "./search.ts";
import { shareDialog } from "./share-dialog.ts";

/** Czech texts of several sentences, fetched only with the panels that show them. */
export const longTexts: LongTexts = {
  claimsIntroduction:
    "Mnozí čtenáři se s touto armádou poprvé setkají v populárním článku neuvedeného autora. Zde jsou jeho tvrzení v parafrázi a to, co o každém z nich říkají doklady.",
  sourcesIntroduction: (count) =>
    `${count}\u00a0${plural("cs", count, { one: "dílo", few: "díla", other: "děl" })}. Většina byla čtena ve výňatku, často podle kopie na internetu; citováno je vždy dílo samo. Několik německých a ruských autorů se opírá o deník jediného německého styčného důstojníka: shodují-li se, je to stále jen jedno svědectví.`,
  about: [
    [
      "Co to je",
      "Pochod na jih sleduje 1. divizi Ruské osvobozenecké armády, armády Výboru pro osvobození národů Ruska, z jejího výcvikového prostoru ve Württembersku k Odře, přes Sasko a Čechy do Prahy a k jejímu konci mezi americkou a sovětskou linií; spolu s ní ostatní útvary, fronty a to, co přišlo potom.",
    ],
    [
      "Čí to byla armáda",
      "Postavilo, financovalo a vyzbrojilo ji nacistické Německo v posledních měsících vyhlazovací války. Její muži byli bývalí sovětští vojáci; mnozí z nich volili mezi německou službou a zajateckými tábory, v nichž většina jejich druhů zahynula. Část přišla z jednotek, u nichž jsou doloženy zločiny na civilistech. Nic zde nemá oslavovat ani omlouvat: činy se vyprávějí s uvedením toho, kdo je dosvědčuje, a pohnutky zůstávají pramenům, které je jmenují.",
    ],
    [
      "Jak je to jisté",
      "Každá poloha má pramen, míru jistoty a poloměr. Doloženo znamená, že pramen udává místo i datum; pravděpodobné, že jedno z nich je rekonstruováno; odvozeno, že jde o naši rekonstrukci; takové jednotky jsou kresleny bez výplně a čárkovaně. Kde to nikdo neví, je poloha jednotky označena za neznámou a jednotka se po mapě neposouvá. Prameny byly čteny většinou ve výňatku.",
    ],
    [
      "Podle čích hodin",
      "Všechny časy jsou časy pražských hodin: do 2. dubna 1945 o hodinu před Greenwichem, potom o dvě. Sovětské prameny mohou počítat v moskevském čase; kde na tom záleží, říká to karta. Obě chronologie 5. a 6. května nemohou platit zároveň: přepínačem lze sledovat jednu i druhou.",
    ],
    [
      "Meze",
      "Fronty jsou schematické, s přesností na deset až třicet kilometrů, a platí jen pro večer svého data. Hranice z roku 1937 jsou naše přibližné linie. Cesty mezi doloženými místy jsou odvozené, ledaže je jmenuje některý pramen. Údaje o ztrátách a počtech stojí vedle sebe, každý se svým pramenem, a nikdy se nesčítají.",
    ],
  ],
  keyList,
  letterKeys: "Klávesy s jedním znakem (N, P, M, T, / a ?) fungují všude",
  printed,
  search,
  shareDialog,
};
