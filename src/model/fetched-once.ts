/** Things fetched by a key, each once. */
export interface FetchedOnce<T> {
  /** The same promise each time, also after a failure, so that a component may wait for it render after render. */
  readonly get: (key: string) => Promise<T>;
  /** Lets what has failed be fetched anew at the next call. */
  readonly forgetFailed: () => void;
}

/** Fetches by `fetch` what is asked for, and keeps it. */
export function createFetchedOnce<T>(fetch: (key: string) => Promise<T>): FetchedOnce<T> {
  const promises = new Map<string, Promise<T>>();
  const failed = new Set<string>();
  return {
    get: (key) => {
      const known = promises.get(key);
      if (known !== undefined) return known;
      const asked = fetch(key);
      promises.set(key, asked);
      asked.catch(() => failed.add(key));
      return asked;
    },
    forgetFailed: () => {
      for (const key of failed) promises.delete(key);
      failed.clear();
    },
  };
}
