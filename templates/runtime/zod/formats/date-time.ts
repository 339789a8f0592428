import { isDate } from "./date.js";
import { isTime } from "./time.js";

/** A `date-time` of RFC 3339, 5.6: with a time zone, and with the letters in either case. */
export function isDateTime(text: string): boolean {
  const separator = text.charAt(10);
  return (
    (separator === "T" || separator === "t") && isDate(text.slice(0, 10)) && isTime(text.slice(11))
  );
}
