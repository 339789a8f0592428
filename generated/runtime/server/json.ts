import { bounded, refused } from "../shared/bounded.js";
import type { Bounds, Parsed } from "../shared/bounded.js";

/** One for all requests: it is dear to make, and keeps nothing between calls. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Parses JSON (RFC 8259) in UTF-8 within bounds; never throws. */
export function parseJson(
  bytes: Uint8Array,
  bounds: Bounds,
  parse: (text: string) => unknown = JSON.parse,
): Parsed {
  try {
    return bounded(parse(utf8.decode(bytes)), bounds);
  } catch {
    return refused("invalid_json", "JSON", "The body is not valid JSON");
  }
}
