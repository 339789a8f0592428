import { backoff } from "../backoff.js";
import { ConnectionError, TimeoutError } from "../errors.js";
import type { CallOptions } from "../options.js";
import type { AnyReply } from "../reply.js";
import { sleep } from "../sleep.js";
import { unwrap } from "../unwrap.js";
import type { SuccessBody } from "../unwrap.js";
import type { StreamState } from "./events.js";

/** When a stream of events is opened again. */
export interface ReconnectOptions {
  readonly signal?: AbortSignal | undefined;
  /** Where to go on; from the start where nothing is said. */
  readonly lastEventId?: string | undefined;
  /** How often at most without an event between; 5 where nothing is said. */
  readonly retries?: number | undefined;
  /** Milliseconds to wait where the server does not say; doubled for each further try. 1,000 where nothing is said. */
  readonly initialDelay?: number | undefined;
  /** Milliseconds that a delay is at most, whoever says it; 30,000 where nothing is said. */
  readonly maxDelay?: number | undefined;
}

/** The events of a result's successes. */
export type ItemOf<Result extends AnyReply> =
  SuccessBody<Result> extends infer Body
    ? Body extends AsyncIterable<infer Item>
      ? Item
      : never
    : never;

type Streamed = AsyncIterable<unknown> & { readonly state?: StreamState };

const isStream = (body: unknown): body is Streamed =>
  typeof body === "object" && body !== null && Symbol.asyncIterator in body;

/** The id in UTF-8, as HTML, 9.2.3 sends it; `fetch` writes a character of a header as one byte. */
const headerOf = (id: string): Readonly<Record<string, string>> =>
  id === "" ? {} : { "last-event-id": String.fromCharCode(...new TextEncoder().encode(id)) };

const isLost = (error: unknown): boolean =>
  error instanceof ConnectionError || error instanceof TimeoutError;

/**
 * The events of a call that is made again, with `Last-Event-ID`, when its stream ends or breaks off. Status 204 ends it;
 * an answer that is no success ends it with ApiError, and too many tries in vain with the last error.
 * @param call `(call) => client.watchInvoices(input, call)`
 */
export async function* reconnect<Result extends AnyReply>(
  call: (options: CallOptions) => Promise<Result>,
  { signal, lastEventId = "", retries = 5, ...options }: ReconnectOptions = {},
): AsyncGenerator<ItemOf<Result>, void, undefined> {
  const { initialDelay = 1_000, maxDelay = 30_000 } = options;
  let id = lastEventId;
  let wait: number | undefined;
  for (let vain = 0; ; vain += 1) {
    try {
      const body: unknown = unwrap(await call({ signal, headers: headerOf(id) }));
      if (!isStream(body)) return;
      for await (const item of body) {
        vain = 0;
        id = body.state?.lastEventId || id;
        // The items of a success are what the result's type says.
        yield item as ItemOf<Result>;
      }
      id = body.state?.lastEventId || id;
      wait = body.state?.retry ?? wait;
      if (vain >= retries) return;
    } catch (error) {
      if (!isLost(error) || vain >= retries) throw error;
    }
    await sleep(Math.min(wait ?? backoff(vain, { initialDelay, maxDelay }), maxDelay), signal);
  }
}
