import { leaveTour, notify, select } from "../state/acts.ts";
import { readHash } from "../state/url-hash.ts";
import type { Explorer } from "../state/use-explorer.ts";
import { languages } from "../model/language.ts";
import type { SpeechChoice } from "./speech.ts";
import { stateOfLink } from "./state-of-link.ts";

/** Follows the address when the reader edits it or goes back: moves clock, view, layers and selection there. Returns how to stop. */
export function followAddress({ clock, store, camera }: Explorer, { speech, choose }: SpeechChoice): () => void {
  const follow = ({ newURL }: HashChangeEvent): void => {
    // Not the address as it stands: it may have been written over between the change and this word of it.
    const { link, broken } = readHash(new URL(newURL).hash);
    const { state, unknown: inVain } = stateOfLink(store.get().chronicle, link);
    const unknown = [...inVain];
    if (state.tourStep === null) leaveTour(store);
    store.set({ ...state, opening: false, ...(state.tourStep === null ? {} : { leftPanel: null }) });
    // As a reader opens a card: in a narrow window it takes the place of the itinerary.
    if (state.rightPanel === "details") select(store, state.selection);
    if (link.at !== null) {
      clock.seek(link.at);
      // What the link shows must not run away before it is seen.
      clock.pause();
    }
    if (link.view !== null) camera.ask({ kind: "go", center: link.view, zoom: link.view.zoom });
    const language = languages.find((each) => each === link.language);
    if (language !== undefined && store.get().chronicle.dataset.languages.includes(language)) void choose(language);
    else if (link.language !== null) unknown.push(link.language);
    const vain = [...broken, ...unknown];
    if (vain.length > 0) notify(store, speech.get().messages.app.linkDropped(vain));
  };
  window.addEventListener("hashchange", follow);
  return () => window.removeEventListener("hashchange", follow);
}
