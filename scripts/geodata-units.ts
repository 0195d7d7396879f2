import { compileGeodataFolder, sayProblems } from "./geodata-folder.ts";

/** `units`: prints one unit id a line. Gives the exit code. */
export function units(): number {
  const result = compileGeodataFolder();
  if (!result.ok) {
    console.error(sayProblems(result.problems));
    return 1;
  }
  console.log(result.value.outline.units.map(({ id }) => id).join("\n"));
  return 0;
}
