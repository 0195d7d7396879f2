import type { Language } from "../model/language.ts";
import type { LayerId } from "../model/id.ts";
import type { Reading } from "../model/reading.ts";
import type { Source } from "../model/source.ts";
import type { LayerTexts, UnitTexts } from "../model/texts.ts";

/**
 * The texts that a reader asks for now and then. Each is fetched at the first call and the same promise is given at the later
 * ones, so that a panel may wait for it.
 */
export interface Library {
  readonly sources: () => Promise<ReadonlyMap<string, Source>>;
  readonly layerTexts: (layer: LayerId, language: Language) => Promise<LayerTexts>;
  readonly unitTexts: (language: Language) => Promise<UnitTexts>;
  readonly reading: (language: Language) => Promise<Reading>;
  /** Lets texts that could not be had be fetched anew at the next call. */
  readonly forgetFailed: () => void;
}
