import { parseArgs } from "node:util";
import { positionAt, type TrackPosition } from "../src/chronicle/position-at.ts";
import { datasetOf } from "../src/data/edition.ts";
import { parseClockTime } from "../src/data/parse-clock-time.ts";
import type { Dataset } from "../src/model/dataset.ts";
import type { Instant } from "../src/model/instant.ts";
import { compileGeodataFolder, sayProblems } from "./geodata-folder.ts";

/** `where UNIT INSTANT [--account ID]`: prints where a unit is, as one JSON object. Gives the exit code. */
export function where(rest: readonly string[]): number {
  const question = readQuestion(rest);
  if (typeof question === "string") return refuse(question);
  const result = compileGeodataFolder();
  if (!result.ok) return refuse(sayProblems(result.problems));
  const answer = answerWhere(datasetOf(result.value.outline, result.value.layers), question.unit, question.at, question.account);
  if (typeof answer === "string") return refuse(answer);
  console.log(JSON.stringify({ unit: question.unit, instant: question.instant, ...answer }));
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** What `where` was asked. */
export interface Question {
  readonly unit: string;
  /** As written. */
  readonly instant: string;
  readonly at: Instant;
  readonly account: string | undefined;
}

/** The question in the arguments, or a sentence that says what is wrong with them. */
export function readQuestion(rest: readonly string[]): Question | string {
  const usage = "Say a unit and an instant, such as: npm run geodata -- where roa-1st-division 1945-05-06T14:00:00+02:00";
  try {
    const { positionals, values } = parseArgs({
      args: [...rest],
      options: { account: { type: "string" } },
      allowPositionals: true,
    });
    const [unit, instant] = positionals;
    if (unit === undefined || instant === undefined || positionals.length > 2) return usage;
    const time = parseClockTime(instant);
    return typeof time === "string" ? time : { unit, instant, at: time.at, account: values.account };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

/** What `where` prints of a position: degrees, `null` while unknown; metres; the ids of the stages around, the same twice at a halt. */
export interface Answer {
  readonly lon: number | null;
  readonly lat: number | null;
  readonly state: TrackPosition["state"];
  readonly certainty: TrackPosition["certainty"];
  readonly precision_m: number | null;
  readonly between: readonly [TrackPosition["from"], TrackPosition["to"]];
}

/** Where a unit is at an instant in an account, by default the first, or a sentence that says why there is no answer. */
export function answerWhere(dataset: Dataset, unit: string, at: Instant, account: string | undefined): Answer | string {
  if (!dataset.units.some(({ id }) => id === unit)) return `No unit has the id "${unit}"; npm run geodata -- units lists them.`;
  const told = account ?? dataset.accounts[0]?.id;
  if (!dataset.accounts.some(({ id }) => id === told)) {
    return `No account has the id "${String(told)}"; there are ${dataset.accounts.map(({ id }) => id).join(", ")}.`;
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
