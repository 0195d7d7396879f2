import type { Problem } from "../model/problem.ts";

/** Takes down a problem of one feature, unit or source: the property concerned (`null` for none) and a sentence. */
export type Report = (field: string | null, message: string) => void;

/** Gathers the problems of all files. The same problem is kept once, however often it is met. */
export interface ProblemLog {
  readonly problems: readonly Problem[];
  /** A pen for one feature (`null` for the file as a whole). */
  readonly at: (file: string, feature: string | null) => Report;
}

/** An empty log. */
export function createProblemLog(): ProblemLog {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  return {
    problems,
    at: (file, feature) => (field, message) => {
      const key = JSON.stringify([file, feature, field, message]);
      if (seen.has(key)) return;
      seen.add(key);
      problems.push({ file, feature, field, message });
    },
  };
}
