import { bytesCodec } from "./codec.js";
import type { CheckItem, Codec } from "./codec.js";

/** An event of a `text/event-stream` as a handler sends it (HTML, 9.2.6). */
export interface EventOut<Data> {
  readonly data: Data;
  /** `message` where none is named. */
  readonly event?: string;
  /** What a client that comes back sends as `Last-Event-ID`. */
  readonly id?: string;
  /** Milliseconds that a client waits before it comes back. */
  readonly retry?: number;
}

function itemsOf(value: unknown): AsyncIterable<unknown> {
  if (typeof value === "object" && value !== null) {
    if (Symbol.asyncIterator in value) return value as AsyncIterable<unknown>;
    if (Symbol.iterator in value) return fromIterable(value as Iterable<unknown>);
  }
  throw new TypeError("the reply has no body that is a stream of items");
}

async function* fromIterable(items: Iterable<unknown>): AsyncGenerator<unknown, void, undefined> {
  yield* items;
}

async function* written(
  value: AsyncIterable<unknown>,
  write: (item: unknown) => string,
): AsyncGenerator<string, void, undefined> {
  for await (const item of value) yield write(item);
}

function jsonOf(item: unknown): string {
  const text: string | undefined = JSON.stringify(item);
  if (text === undefined) throw new TypeError("an item of the reply is nothing that JSON can hold");
  return text;
}

/** Items in JSON, each with what stands before it and after it. */
function itemCodec(contentType: string, before: string, after: string): Codec {
  return {
    ...bytesCodec,
    contentType,
    streams: true,
    encode: (value, check) =>
      written(itemsOf(value), (item) => {
        check(item);
        return `${before}${jsonOf(item)}${after}`;
      }),
  };
}

/** JSON Lines, also called NDJSON: an item a line. */
export const linesCodec: Codec = itemCodec("application/jsonl", "", "\n");

/** A sequence of JSON texts, each after a record separator (RFC 7464). */
export const sequenceCodec: Codec = itemCodec("application/json-seq", "\u001e", "\n");

/** A line of an event cannot hold the end of one. */
const oneLine = (text: string): string => text.replace(/[\r\n\0]/g, " ");

function eventText(
  { event, id, retry, data }: EventOut<unknown>,
  write: (data: unknown) => string,
): string {
  const lines = write(data)
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`);
  return [
    event === undefined ? "" : `event: ${oneLine(event)}\n`,
    id === undefined ? "" : `id: ${oneLine(id)}\n`,
    retry === undefined ? "" : `retry: ${Math.trunc(retry)}\n`,
    ...lines,
    "\n",
  ].join("");
}

function eventCodec(write: (data: unknown) => string): Codec {
  const event = (item: unknown, check: CheckItem): string => {
    if (typeof item !== "object" || item === null || !("data" in item))
      throw new TypeError("an item of the reply is no event");
    const own: EventOut<unknown> = item;
    check(own.data);
    return eventText(own, write);
  };
  return {
    ...bytesCodec,
    contentType: "text/event-stream",
    streams: true,
    encode: (value, check) => written(itemsOf(value), (item) => event(item, check)),
  };
}

/** Events whose data is JSON. */
export const jsonEventsCodec: Codec = eventCodec(jsonOf);

/** Events whose data is text. */
export const textEventsCodec: Codec = eventCodec(String);
