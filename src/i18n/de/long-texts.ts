import type { LongTexts } from "../messages.ts";
import { keyList } from "./key-list.ts";
import { printed } from "./printed.ts";
import { search } from "./search.ts";
import { shareDialog } from "./share-dialog.ts";

/** German texts of several sentences, fetched only with the panels that show them. */
export const longTexts: LongTexts = {
  claimsIntroduction:
    "Viele Leser begegnen dieser Armee zuerst in einem populären Artikel ohne genannten Verfasser. Hier stehen seine Aussagen, umschrieben, und was die Belege zu jeder sagen.",
  sourcesIntroduction: (count) =>
    `${count} ${count === 1 ? "Werk" : "Werke"}. Die meisten wurden im Auszug gelesen, oft nach einer Kopie im Netz; zitiert ist stets das Werk selbst. Mehrere deutsche und russische Autoren stützen sich auf das Tagebuch eines einzigen deutschen Verbindungsoffiziers: Wo sie übereinstimmen, bleibt es ein einziges Zeugnis.`,
  about: [
    [
      "Was das ist",
      "„Marsch nach Süden“ folgt der 1. Division der Russischen Befreiungsarmee, der Armee des Komitees zur Befreiung der Völker Russlands, von ihrem Übungsplatz in Württemberg an die Oder, durch Sachsen und Böhmen nach Prag und zu ihrem Ende zwischen den amerikanischen und den sowjetischen Linien; dazu den anderen Verbänden, den Fronten und dem, was danach kam.",
    ],
    [
      "Wessen Armee es war",
      "Das nationalsozialistische Deutschland hat sie in den letzten Monaten eines Vernichtungskrieges aufgestellt, bezahlt und bewaffnet. Ihre Männer waren ehemalige sowjetische Soldaten; viele von ihnen hatten zwischen dem Dienst auf deutscher Seite und den Kriegsgefangenenlagern gewählt, in denen die meisten ihrer Kameraden umgekommen waren. Ein Teil kam aus Einheiten, für die Verbrechen an Zivilisten bezeugt sind. Hier soll nichts verherrlicht oder entschuldigt werden: Bei jeder Tat steht, wer sie bezeugt, und die Beweggründe bleiben den Quellen überlassen, die sie nennen.",
    ],
    [
      "Wie sicher es ist",
      "Jeder Standort hat eine Quelle, einen Grad der Gewissheit und einen Umkreis. Belegt heißt, dass eine Quelle Ort und Datum angibt; wahrscheinlich, dass eines von beiden rekonstruiert ist; erschlossen, dass es unsere Rekonstruktion ist; solche Einheiten sind hohl und gestrichelt gezeichnet. Wo niemand es weiß, wird der Standort der Einheit als unbekannt gezeigt und die Einheit nicht über die Karte geschoben. Die Quellen wurden meist im Auszug gelesen.",
    ],
    [
      "Wessen Uhr",
      "Alle Zeiten sind die der Prager Uhren: bis zum 2. April 1945 eine Stunde vor Greenwich, danach zwei. Sowjetische Quellen rechnen vielleicht nach Moskauer Zeit; wo es darauf ankommt, steht es dabei. Die beiden Chronologien des 5. und 6. Mai können nicht beide stimmen: Mit einem Schalter lässt sich der einen oder der anderen folgen.",
    ],
    [
      "Grenzen",
      "Die Fronten sind schematisch, auf zehn bis dreißig Kilometer genau, und gelten nur für den Abend ihres Datums. Die Grenzen von 1937 sind unsere eigenen ungefähren Linien. Wege zwischen belegten Orten sind erschlossen, wenn keine Quelle sie nennt. Angaben zu Verlusten und Stärken stehen nebeneinander, jede mit ihrer Quelle, und werden nie zusammengezählt.",
    ],
  ],
  keyList,
  letterKeys: "Tasten mit einem Zeichen (N, P, M, T, / und ?) wirken überall",
  printed,
  search,
  shareDialog,
};
