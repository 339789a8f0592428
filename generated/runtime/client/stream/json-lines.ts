import { DecodingError } from "../errors.js";
import { itemStream, split, textOf } from "./item-stream.js";
import type { ItemStream, TextSource } from "./item-stream.js";

/** Parses a piece of a stream. Throws DecodingError. */
export function parseItem(response: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DecodingError(response, text, cause);
  }
}

async function* parsed(
  response: Response,
  { chunks }: TextSource,
  separator: string,
): AsyncGenerator<unknown, void, undefined> {
  for await (const piece of split(chunks, separator))
    if (piece.trim() !== "") yield parseItem(response, piece);
}

function jsonStream(response: Response, separator: string): ItemStream<unknown> {
  const source = textOf(response);
  return itemStream(source, parsed(response, source, separator));
}

/** A value of JSON a line: JSON Lines, also called NDJSON. Empty lines are none. */
export function jsonLines(response: Response): Promise<ItemStream<unknown>> {
  return Promise.resolve(jsonStream(response, "\n"));
}

/** A sequence of JSON texts, each after a record separator (RFC 7464). */
export function jsonSequence(response: Response): Promise<ItemStream<unknown>> {
  return Promise.resolve(jsonStream(response, "\u001e"));
}
