import { minuteMs } from "../model/instant.ts";

/**
 * The offset of a clock from UTC in milliseconds, positive to the east: `Z`, `UTC`, `GMT`, `+02:00`, `+0200` or `+02`. `null` for one that
 * no clock ever had.
 */
export function readOffset(written: string): number | null {
  if (/^(?:z|utc|gmt)$/iu.test(written)) return 0;
  const [hours, minutes] = [Number(written.slice(1, 3)), Number(written.slice(3).replace(":", ""))];
  if (hours > 14 || minutes > 59) return null;
  return (written.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * minuteMs;
}
