import type { Dataset } from "../src/model/dataset.ts";
import { compileGeodataFolder, sayProblems } from "./geodata-folder.ts";

/** `check`: prints every problem, or what the folder holds. Gives the exit code. */
export function check(): number {
  const result = compileGeodataFolder();
  console.log(result.ok ? sayCounts(result.value) : sayProblems(result.problems));
  return result.ok ? 0 : 1;
}

function sayCounts(dataset: Dataset): string {
  const layers = dataset.layers.map((layer) => {
    const kinds = new Map<string, number>();
    for (const feature of dataset.features) {
      if (feature.layer === layer.id) kinds.set(feature.kind, (kinds.get(feature.kind) ?? 0) + 1);
    }
    const counts = [...kinds].map(([kind, count]) => `${String(count)} ${kind}${count === 1 ? "" : "s"}`);
    return `${layer.title.en}: ${counts.length === 0 ? "empty" : counts.join(", ")}`;
  });
  const { units, tracks, accounts, chapters, sources } = dataset;
  const registries = Object.entries({ units, tracks, accounts, chapters, sources }).map(
    ([name, list]) => `${String(list.length)} ${name}`,
  );
  return [...layers, registries.join(", "), "No problems."].join("\n");
}
