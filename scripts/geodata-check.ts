import type { CompiledGeodata } from "../src/data/compile-geodata.ts";
import { compileGeodataFolder, sayProblems } from "./geodata-folder.ts";

/** `check`: prints every problem, or what the folder holds. Gives the exit code. */
export function check(): number {
  const result = compileGeodataFolder();
  console.log(result.ok ? sayCounts(result.value) : sayProblems(result.problems));
  return result.ok ? 0 : 1;
}

function sayCounts({ outline, layers, sources }: CompiledGeodata): string {
  const titles = new Map<string, string>(outline.layers.map(({ id, title }) => [id, title]));
  const counted = layers.map(({ layer, features }) => {
    const kinds = new Map<string, number>();
    for (const { kind } of features) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const counts = [...kinds].map(([kind, count]) => `${String(count)} ${kind}${count === 1 ? "" : "s"}`);
    return `${titles.get(layer) ?? layer}: ${counts.length === 0 ? "empty" : counts.join(", ")}`;
  });
  const { units, accounts, chapters, languages } = outline;
  const tracks = layers.flatMap((layer) => layer.tracks);
  const registries = Object.entries({ units, tracks, accounts, chapters, sources }).map(
    ([name, list]) => `${String(list.length)} ${name}`,
  );
  return [...counted, registries.join(", "), `Languages: ${languages.join(", ")}`, "No problems."].join("\n");
}
