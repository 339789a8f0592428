import { itemStream, split, textOf } from "./item-stream.js";
import type { ItemStream, TextSource } from "./item-stream.js";
import { parseItem } from "./json-lines.js";

/** An event of a `text/event-stream` (HTML, 9.2.6). */
export interface ServerSentEvent<Data = string> {
  /** `message` where the server names none. */
  readonly event: string;
  readonly data: Data;
  /** The last id that the server gave, with this event or before it; empty where it gave none. */
  readonly id: string;
}

/** What a reconnection needs to know of a stream. */
export interface StreamState {
  readonly lastEventId: string;
  /** Milliseconds to wait, where the server says. */
  readonly retry: number | undefined;
}

export interface EventStream<Data> extends ItemStream<ServerSentEvent<Data>> {
  /** As of what has been read so far. */
  readonly state: StreamState;
}

/** Line feeds for the three ends of lines. A carriage return ends its line at once; a line feed after it is dropped. */
async function* withLineFeeds(
  chunks: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let afterReturn = false;
  for await (const chunk of chunks) {
    const text = afterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    if (chunk !== "") afterReturn = chunk.endsWith("\r");
    yield text.replace(/\r\n?/g, "\n");
  }
}

/** An event while its lines come. */
interface Pending {
  data: string[];
  event: string;
  lastEventId: string;
  retry: number | undefined;
}

/** What each field of a stream does (HTML, 9.2.6); others are ignored. */
const fields: Readonly<Record<string, (pending: Pending, value: string) => void>> = {
  data: (pending, value) => {
    pending.data.push(value);
  },
  event: (pending, value) => {
    pending.event = value;
  },
  id: (pending, value) => {
    if (!value.includes("\0")) pending.lastEventId = value;
  },
  retry: (pending, value) => {
    if (/^\d+$/.test(value)) pending.retry = Number(value);
  },
};

function readLine(pending: Pending, line: string): void {
  const colon = line.indexOf(":");
  const name = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
  if (Object.hasOwn(fields, name)) fields[name]?.(pending, value);
}

async function* eventsOf<Data>(
  { chunks }: TextSource,
  pending: Pending,
  parse: (data: string) => Data,
): AsyncGenerator<ServerSentEvent<Data>, void, undefined> {
  for await (const line of split(withLineFeeds(chunks), "\n")) {
    if (line !== "") {
      readLine(pending, line);
      continue;
    }
    const { data, event, lastEventId: id } = pending;
    pending.data = [];
    pending.event = "";
    if (data.length === 0) continue;
    const text = data.join("\n");
    // No JSON text: a convention of servers for "that was all".
    if (text === "[DONE]" && parse !== asText) return;
    yield { event: event || "message", data: parse(text), id };
  }
}

const asText = (data: string): string => data;

/** Checks the data of an event, not the event. */
const onData =
  (check: (item: unknown) => Promise<unknown>) =>
  async (item: unknown): Promise<unknown> => {
    const event = item as ServerSentEvent<unknown>;
    return { ...event, data: await check(event.data) };
  };

function withState<Data>(
  stream: ItemStream<ServerSentEvent<Data>>,
  state: StreamState,
): EventStream<Data> {
  return { ...stream, state, through: (check) => withState(stream.through(onData(check)), state) };
}

function eventStream<Data>(response: Response, parse: (data: string) => Data): EventStream<Data> {
  const pending: Pending = { data: [], event: "", lastEventId: "", retry: undefined };
  const source = textOf(response);
  return withState(itemStream(source, eventsOf(source, pending, parse)), pending);
}

/** Server-sent events with text as their data. */
export function events(response: Response): Promise<EventStream<string>> {
  return Promise.resolve(eventStream(response, asText));
}

/** Server-sent events with JSON as their data; one whose data is `[DONE]` ends the stream. */
export function jsonEvents(response: Response): Promise<EventStream<unknown>> {
  return Promise.resolve(eventStream(response, (data) => parseItem(response, data)));
}
