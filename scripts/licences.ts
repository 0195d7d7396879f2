/** `npm run licences`: the licences of all packages that reach the page, and a fault where one is unknown. */
import { fileURLToPath } from "node:url";
import { runtimePackages } from "./runtime-licences.ts";

const packages = runtimePackages(fileURLToPath(new URL("..", import.meta.url)));
const byLicence = new Map<string, string[]>();
for (const { name, version, licence, known } of packages) {
  const key = known ? (licence ?? "") : `NOT KNOWN TO BE FREE: ${licence ?? "no licence found"}`;
  byLicence.set(key, [...(byLicence.get(key) ?? []), `${name} ${version}`]);
}
for (const [licence, names] of byLicence) console.log(`${licence} (${String(names.length)})\n  ${names.join(", ")}\n`);
const unknown = packages.filter(({ known }) => !known).length;
console.log(`${String(packages.length)} packages, ${String(unknown)} with a licence that is not known to be free.`);
process.exit(unknown === 0 ? 0 : 1);
