import type { When } from "../model/when.ts";
import type { Report } from "./problem-log.ts";
import { quote } from "./quote.ts";

/** Reports the date of something that is shown while its date lasts and that is dated to one instant: it would never be seen. */
export function checkLasts({ earliest, latest, edtf }: When, what: string, report: Report): void {
  if (earliest === null || earliest !== latest) return;
  report(
    "when",
    `${quote(edtf)} is one instant, and ${what} is shown for as long as it holds; write an interval, start/end, or start/.. where nobody says until when.`,
  );
}
