import { parseArgs } from "node:util";
import { positionAt } from "../src/chronicle/position-at.ts";
import { parseClockTime } from "../src/data/parse-clock-time.ts";
import type { Dataset } from "../src/model/dataset.ts";
import type { Instant } from "../src/model/instant.ts";
import { compileGeodataFolder, sayProblems } from "./geodata-folder.ts";

/** `where UNIT INSTANT [--account ID]`: prints where a unit is, as one JSON object. Gives the exit code. */
export function where(rest: readonly string[]): number {
  const asked = readArguments(rest);
  if (typeof asked === "string") return refuse(asked);
  const time = parseClockTime(asked.instant);
  if (typeof time === "string") return refuse(time);
  const result = compileGeodataFolder();
  if (!result.ok) return refuse(sayProblems(result.problems));
  const answer = answerWhere(result.value, asked.unit, time.at, asked.account);
  if (typeof answer === "string") return refuse(answer);
  console.log(JSON.stringify({ unit: asked.unit, instant: asked.instant, ...answer }));
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

function readArguments(rest: readonly string[]): { unit: string; instant: string; account: string | undefined } | string {
  const usage = "Say a unit and an instant, such as: npm run geodata -- where roa-1-division 1945-05-06T14:00:00+02:00";
  try {
    const { positionals, values } = parseArgs({
      args: [...rest],
      options: { account: { type: "string" } },
      allowPositionals: true,
    });
    const [unit, instant] = positionals;
    return unit === undefined || instant === undefined || positionals.length > 2
      ? usage
      : { unit, instant, account: values.account };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

/** The position in degrees, `null` while unknown; `between` are the stages around, the same twice at a halt. Else a sentence. */
export function answerWhere(dataset: Dataset, unit: string, at: Instant, account: string | undefined) {
  if (!dataset.units.some(({ id }) => id === unit)) return `No unit has the id "${unit}"; npm run geodata -- units lists them.`;
  const told = account ?? dataset.accounts[0]?.id;
  if (!dataset.accounts.some(({ id }) => id === told)) {
    return `No account has the id "${String(account)}"; there are ${dataset.accounts.map(({ id }) => id).join(", ")}.`;
  }
  const track = dataset.tracks.find((one) => one.unit === unit && (one.account === null || one.account === told));
  if (track === undefined)
    return `No stage says where the unit "${unit}" is${account === undefined ? "" : ` in the account "${account}"`}.`;
  const { state, position, certainty, withinMetres, from, to } = positionAt(track, at);
  return {
    lon: position === null ? null : round(position.lon),
    lat: position === null ? null : round(position.lat),
    state,
    certainty,
    precision_m: withinMetres,
    between: [from, to],
  };
}

/** Six decimals, about a decimetre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
