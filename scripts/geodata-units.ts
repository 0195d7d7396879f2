import { compileGeodataFolder, sayProblems } from "./geodata-folder.ts";

/** `units`: prints one unit id a line. Gives the exit code. */
export function units(): number {
  const result = compileGeodataFolder();
  if (!result.ok) {
    console.error(sayProblems(result.problems));
    return 1;
  }
  for (const unit of result.value.outline.units) console.log(unit.id);
  return 0;
}
