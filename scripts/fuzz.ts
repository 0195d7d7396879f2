import { spawnSync } from "node:child_process";

/** Cases for each property; together the properties of the parsers get more than a hundred thousand. */
const runs = process.argv[2] ?? "20000";

// Property tests read from the environment how long they go on.
const { status } = spawnSync("npx", ["vitest", "run", "--project", "unit", "fuzz"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, FUZZ_RUNS: runs },
});
process.exit(status ?? 1);
