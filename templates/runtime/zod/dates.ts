import * as zod from "./zod.js";

type DateCodec = zod.core.$ZodType<Date, string>;

/** JavaScript has no leap seconds: the last moment before one stands for it. */
const withoutLeapSecond = (text: string): string =>
  text
    .replace(/:60(?:\.\d+)?/u, ":59.999")
    .replace("t", "T")
    .replace("z", "Z");

/** Dates and times (RFC 3339) as `Date` in code and as text on the wire, where they are written in UTC. */
export function dateTimeCodec(text: object): DateCodec {
  return zod.codec(text as zod.core.$ZodType<string, string>, zod.date(), {
    decode: (value) => new Date(withoutLeapSecond(value)),
    encode: (value) => value.toISOString(),
  });
}

/** Days as `Date` in code, at midnight in UTC, and as text on the wire. */
export function dateCodec(text: object): DateCodec {
  return zod.codec(text as zod.core.$ZodType<string, string>, zod.date(), {
    decode: (value) => new Date(value),
    encode: (value) => value.toISOString().slice(0, 10),
  });
}
