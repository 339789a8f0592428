import * as zod from "./zod.js";

/** A class of Temporal, of the platform or of a polyfill. */
type TemporalClass<Value> = (abstract new (...values: never) => Value) & {
  from(text: string): Value;
};

/** As Temporal reads it: it counts no leap seconds, and nothing below nanoseconds. */
const readable = (text: string): string =>
  text
    .toUpperCase()
    .replace(/:60(?:\.\d+)?/u, ":59.999999999")
    .replace(/(\.\d{9})\d+/u, "$1");

/**
 * Texts of a format as values of a class of Temporal in code, and as text on the wire. The class is asked for when there is a
 * value, so that nothing is missed before.
 */
export function temporalCodec<Value>(
  classOf: () => TemporalClass<Value>,
  text: object,
): zod.core.$ZodType<Value, string> {
  const value = zod.custom<Value>((found) => found instanceof classOf());
  return zod.codec(text as zod.core.$ZodType<string, string>, value, {
    decode(found, payload) {
      const made = classOf();
      try {
        return made.from(readable(found));
      } catch {
        const message = "Invalid input: outside of what Temporal can hold";
        payload.issues.push({ code: "custom", input: found, message });
        return zod.NEVER;
      }
    },
    encode: String,
  });
}
