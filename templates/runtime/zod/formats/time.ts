const form =
  /^(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.\d+)?(?:[Zz]|(?<sign>[+-])(?<awayHour>\d\d):(?<awayMinute>\d\d))$/u;

/** A `full-time` of RFC 3339, 5.6. The 61st second of a minute is there at the end of the day in UTC, as leap seconds are. */
export function isTime(text: string): boolean {
  const { groups } = form.exec(text) ?? {};
  if (groups === undefined) return false;
  const { hour, minute, second, sign, awayHour = 0, awayMinute = 0 } = groups;
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  const [hoursAway, minutesAway] = [Number(awayHour), Number(awayMinute)];
  if (hours > 23 || minutes > 59 || seconds > 60 || hoursAway > 23 || minutesAway > 59)
    return false;
  if (seconds < 60) return true;
  const away = (hoursAway * 60 + minutesAway) * (sign === "-" ? -1 : 1);
  return (hours * 60 + minutes - away + 2880) % 1440 === 1439;
}
