import { backoff } from "./backoff.js";
import { ConnectionError, DecodingError, TimeoutError } from "./errors.js";
import type { ClientRequest, Middleware, RetryOptions } from "./middleware.js";
import type { AnyReply } from "./reply.js";
import { sleep } from "./sleep.js";

type Timing = Omit<RetryOptions, "countHeader">;
type Settings = { readonly [Name in keyof Timing]-?: NonNullable<Timing[Name]> } & RetryOptions;

const defaults: Settings = {
  retries: 2,
  statuses: [408, 409, 425, 429, "5XX"],
  withoutResponse: true,
  methods: ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"],
  initialDelay: 500,
  exponent: 2,
  maxDelay: 8_000,
  maxElapsed: Infinity,
  maxRetryAfter: 60_000,
};

function settingsOf(...layers: readonly (RetryOptions | undefined)[]): Settings {
  const stated = layers.flatMap((layer) =>
    Object.entries(layer ?? {}).filter(([, value]) => value !== undefined),
  );
  return { ...defaults, ...Object.fromEntries(stated) };
}

/** A body that is a stream has been read by the first attempt. */
function isRepeatable(request: ClientRequest, { methods }: Settings): boolean {
  const isIdempotent =
    request.idempotent === true ||
    request.headers.has("idempotency-key") ||
    methods.includes(request.method);
  return isIdempotent && request.duplex === undefined;
}

/**
 * What a server says of when to come again, in milliseconds: `retry-after-ms`, else `Retry-After` in seconds or as a date
 * (RFC 9110, 10.2.3). Undefined where it says nothing, or nothing within the bounds.
 */
export function retryAfter(headers: Headers, most: number): number | undefined {
  const [exact, rough] = [headers.get("retry-after-ms"), headers.get("retry-after")];
  const seconds = Number(rough ?? NaN);
  const delay = Number.isNaN(seconds) ? Date.parse(rough ?? "") - Date.now() : seconds * 1000;
  return [Number.parseFloat(exact ?? ""), delay].find((wait) => wait >= 0 && wait <= most);
}

/** What one attempt came to. */
type Outcome =
  | { readonly reply: AnyReply; readonly response: Response }
  | { readonly error: unknown; readonly response: Response | undefined };

async function attempt(sent: Promise<AnyReply>): Promise<Outcome> {
  try {
    const reply = await sent;
    return { reply, response: reply.response };
  } catch (error) {
    return { error, response: error instanceof DecodingError ? error.response : undefined };
  }
}

function resultOf(outcome: Outcome): AnyReply {
  if ("error" in outcome) throw outcome.error;
  return outcome.reply;
}

function isWorthIt(outcome: Outcome, { statuses, withoutResponse }: Settings): boolean {
  if (outcome.response !== undefined) {
    const { status, headers } = outcome.response;
    const word = headers.get("x-should-retry");
    const isListed = statuses.includes(status) || statuses.includes(`${String(status)[0]}XX`);
    return word === "true" || (word !== "false" && isListed);
  }
  return (
    withoutResponse &&
    "error" in outcome &&
    (outcome.error instanceof ConnectionError || outcome.error instanceof TimeoutError)
  );
}

/** A body that nobody will read would hold its connection. */
async function discard(response: Response | undefined): Promise<void> {
  if (response?.bodyUsed === false) await response.body?.cancel().catch(() => undefined);
}

/**
 * Tries again after a connection error, a timeout and some status codes, with delays that grow, and as `Retry-After` asks.
 * `x-should-retry: true` or `false` of a response wins over its status code.
 * A request whose body is a stream is never sent twice, and of a response that streams only the start is waited for.
 */
export function retry(options?: RetryOptions): Middleware {
  return async (request, next) => {
    const settings = settingsOf(options, request.call.retry);
    const start = Date.now();
    for (let count = 0; ; count += 1) {
      if (settings.countHeader !== undefined)
        request.headers.set(settings.countHeader, String(count));
      const outcome = await attempt(next(request));
      const isLast = count >= settings.retries || !isRepeatable(request, settings);
      if (isLast || !isWorthIt(outcome, settings)) return resultOf(outcome);
      const { headers } = outcome.response ?? {};
      const asked = headers && retryAfter(headers, settings.maxRetryAfter);
      const delay = asked ?? backoff(count, settings);
      if (Date.now() - start + delay > settings.maxElapsed) return resultOf(outcome);
      await discard(outcome.response);
      await sleep(delay, request.call.signal);
    }
  };
}
