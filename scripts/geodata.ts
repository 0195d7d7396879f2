import { check } from "./geodata-check.ts";
import { translations } from "./geodata-translations.ts";
import { where } from "./geodata-where.ts";
import { units } from "./geodata-units.ts";

const usage = `Usage: npm run geodata -- check
       npm run geodata -- units
       npm run geodata -- translations
       npm run geodata -- where UNIT INSTANT [--account ID]`;

const [command, ...rest] = process.argv.slice(2);
const commands: Readonly<Record<string, (rest: readonly string[]) => number>> = { check, units, where, translations };
const run = command === undefined || !Object.hasOwn(commands, command) ? undefined : commands[command];
if (run === undefined) console.error(usage);
process.exitCode = run === undefined ? 1 : run(rest);
