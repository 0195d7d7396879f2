/** A value that changes by a person's act, and those who want to know of it. */
export interface Store<T> {
  readonly get: () => T;
  /** Replaces some members; does nothing when none of them is new. */
  readonly set: (change: Partial<T>) => void;
  /** Calls the listener after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that knows nothing of React. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      const next = { ...value, ...change };
      if (sameMembers(value, next)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function sameMembers(a: object, b: object): boolean {
  const before = new Map(Object.entries(a));
  return Object.entries(b).every(([key, value]) => before.has(key) && Object.is(before.get(key), value));
}
