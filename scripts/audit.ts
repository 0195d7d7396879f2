/** `npm run audit`: known holes in the packages that reach the page. A registry that cannot be asked says so and fails nothing. */
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8" });

interface Answer {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      { readonly severity: string; readonly range: string; readonly via: readonly (string | { readonly title: string })[] }
    >
  >;
}

/** `null` when npm answered in something else than JSON. */
function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

const answer = parsed(stdout);
if (answer?.vulnerabilities === undefined) {
  console.log(`The registry could not be asked: ${answer?.message ?? answer?.error?.summary ?? "npm gave no answer"}.`);
  process.exit(0);
}
const holes = Object.entries(answer.vulnerabilities);
for (const [name, { severity, range, via }] of holes)
  console.log(
    `${name} ${range}: ${severity}; ${via.map((each) => (typeof each === "string" ? `through ${each}` : each.title)).join("; ")}`,
  );
console.log(
  holes.length === 0 ? "No known holes in the packages of the page." : `${String(holes.length)} packages with known holes.`,
);
process.exit(holes.length === 0 ? 0 : 1);
