import { use } from "react";
import { loadOwnFileWords } from "./load-own-file-words.ts";
import type { OwnFileWords } from "./own-file-words.ts";
import { useLanguage } from "./use-messages.ts";

/** The words about own files in the reader's language. Suspends until they have come; throws if they cannot be had. */
export function useOwnFileWords(): OwnFileWords {
  return use(loadOwnFileWords(useLanguage()));
}
