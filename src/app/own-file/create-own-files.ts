import { loadMessages } from "../../i18n/load-messages.ts";
import { forgetFailedOwnFileWords, loadOwnFileWords } from "../../i18n/load-own-file-words.ts";
import type { OwnFileWords } from "../../i18n/own-file-words.ts";
import { sayOwnNote } from "../../i18n/say-own-note.ts";
import type { Interval } from "../../model/interval.ts";
import { cornersOf } from "../../model/own-bounds.ts";
import type { OwnLayer } from "../../model/own-layer.ts";
import type { OwnNote } from "../../model/own-note.ts";
import { notify } from "../../state/acts.ts";
import type { OwnFiles } from "../../state/own-files.ts";
import { paceOver } from "../../state/pace-over.ts";
import { isInRange, rangeFor } from "../../state/range-for.ts";
import type { Explorer } from "../../state/use-explorer.ts";
import { readInWorker } from "./read-in-worker.ts";

/** A notice holds so many sentences; a file that is refused has rarely more. */
const mostSentences = 3;

/** The files of the reader's own in an explorer whose slider shows the march between two instants. */
export function createOwnFiles(explorer: Omit<Explorer, "ownFiles">, march: Interval): OwnFiles {
  const { store, shelf, clock, camera } = explorer;
  let serial = 0;
  let waiting: readonly File[] = [];
  let cancelReading: (() => void) | null = null;

  async function readNext(): Promise<void> {
    const [file, ...rest] = waiting;
    waiting = rest;
    if (file === undefined) return;
    serial += 1;
    const { name } = file;
    const reading = readInWorker(file, serial, (share) => store.set({ ownReading: { name, share } }));
    cancelReading = reading.cancel;
    store.set({ ownReading: { name, share: 0 }, opening: false });
    forgetFailedOwnFileWords();
    const words = await loadOwnFileWords(store.get().language).catch(() => null);
    const end = words === null ? null : await reading.end;
    cancelReading = null;
    store.set({ ownReading: null });
    if (words === null || end === null) {
      reading.cancel();
      waiting = [];
      notify(store, (await loadMessages(store.get().language)).app.ownFileFailed);
      return;
    }
    if (end.kind === "read") show(end.layer, words);
    else if (end.kind === "refused") notify(store, words.ui.refused(name, sentences(end.notes, words)));
    else notify(store, words.ui.unreadable(name));
    await readNext();
  }

  function show(layer: OwnLayer, words: OwnFileWords): void {
    const tracks = layer.features.flatMap((feature) => (feature.kind === "track" ? [feature] : []));
    const { ownLayers, visibleLayers } = store.get();
    store.set({ ownLayers: [...ownLayers, layer], visibleLayers: new Set([...visibleLayers, layer.id]) });
    if (tracks.length > 0) {
      shelf.put(
        { layer: layer.id, features: [], tracks: tracks.map(({ track }) => track) },
        { layer: { id: layer.id, title: layer.title }, units: tracks.map(({ unit }) => unit) },
      );
    }
    camera.ask({ kind: "show", positions: cornersOf(layer.features) });
    const { ui } = words;
    const counts = ui.opened(layer.title, tracks.length, layer.features.length - tracks.length, layer.notes.length);
    if (layer.span === null || isInRange(clock.span, layer.span)) notify(store, counts);
    else if (rangeFor(march, layer.span) === null) notify(store, `${counts} ${ui.tooLong}`);
    else notify(store, `${counts} ${ui.outside}`, { name: ui.showTime, run: () => showTime(layer) });
  }

  function setRange(range: Interval): void {
    clock.pause();
    clock.setPace(paceOver(range, store.get()));
  }

  function showTime({ span }: OwnLayer): void {
    const range = span === null ? null : rangeFor(march, span);
    if (span === null || range === null) return;
    setRange(range);
    clock.seek(span.start);
  }

  return {
    open: (files) => {
      const isIdle = cancelReading === null && waiting.length === 0;
      waiting = [...waiting, ...files];
      if (isIdle) void readNext();
    },
    cancel: () => {
      waiting = [];
      cancelReading?.();
      cancelReading = null;
      store.set({ ownReading: null });
    },
    remove: (layer) => {
      const { ownLayers, visibleLayers, selection } = store.get();
      const removed = ownLayers.find(({ id }) => id === layer);
      if (removed === undefined) return;
      const isSelected = removed.features.some(({ id }) => id === selection);
      store.set({
        ownLayers: ownLayers.filter(({ id }) => id !== layer),
        visibleLayers: new Set([...visibleLayers].filter((each) => each !== layer)),
        ...(isSelected ? { selection: null } : {}),
      });
      if (removed.features.some(({ kind }) => kind === "track")) shelf.drop(layer);
      if (store.get().ownLayers.length === 0 && !isSame(clock.span, march)) setRange(march);
    },
    showTime: (layer) => {
      const shown = store.get().ownLayers.find(({ id }) => id === layer);
      if (shown !== undefined) showTime(shown);
    },
    showMarch: () => setRange(march),
  };
}

function sentences(notes: readonly OwnNote[], { notes: words }: OwnFileWords): string {
  return notes
    .slice(0, mostSentences)
    .map((note) => {
      const { place, sentence } = sayOwnNote(note, words);
      return note.at.kind === "file" ? sentence : words.placed(place, sentence);
    })
    .join(" ");
}

function isSame(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end;
}
