const form = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u;
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days that every month has. */
const common = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** A `full-date` of RFC 3339, 5.6: one that is in the calendar. */
export function isDate(text: string): boolean {
  if (common.test(text)) return true;
  const { year = "", month = "", day = "" } = form.exec(text)?.groups ?? {};
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = (days[Number(month) - 1] ?? 0) + (month === "02" && isLeap ? 1 : 0);
  return Number(day) >= 1 && Number(day) <= last;
}
