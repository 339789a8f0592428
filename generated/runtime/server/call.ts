import { refuse } from "./failure.js";
import { HttpError } from "./http-error.js";
import type { HandlerCall } from "./middleware.js";
import { logError } from "./options.js";
import type { DispatcherOptions, FailedRequest } from "./options.js";
import { problem, problemReply } from "./problem.js";
import { isStream } from "./raw.js";
import type { RawReply, RawStream } from "./raw.js";
import { checkReply } from "./reply.js";
import type { ReplyMode } from "./reply.js";
import type { Incoming, RequestReader } from "./request.js";
import type { Route } from "./route.js";
import { authenticate } from "./security.js";
import type { PrincipalsByScheme, SecurityRequirement } from "./security.js";
import { verified } from "./verify.js";

/** An operation, ready to be called. */
export interface Endpoint<Raw = unknown> {
  readonly route: Route;
  /** The variables of the path template, in its order. */
  readonly variables: readonly string[];
  readonly security: SecurityRequirement;
  readonly read: RequestReader;
  readonly handle: (call: HandlerCall<Raw>) => unknown;
}

/** One request on its way through one operation. */
export interface Call<Raw> extends Incoming {
  readonly endpoint: Endpoint<Raw>;
  readonly raw: Raw;
  readonly options: DispatcherOptions<Raw>;
}

function tell<Raw>(error: unknown, { endpoint, raw, options }: Call<Raw>): void {
  const { name: operation, method, path } = endpoint.route;
  const failed: FailedRequest<Raw> = { operation, method, path, raw };
  try {
    (options.onError ?? logError)(error, failed);
  } catch (second) {
    logError(second, failed);
  }
}

const nobody: PrincipalsByScheme = {};

/** What breaks off a reply that is being written can only be told to the application. */
async function* watched<Raw>(
  stream: RawStream,
  call: Call<Raw>,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  try {
    yield* stream;
  } catch (error) {
    if (!call.request.signal().aborted) tell(error, call);
    throw error;
  }
}

/** What the client is told of whatever was thrown; what is no HttpError is told to `onError` alone. */
function fail<Raw>(error: unknown, call: Call<Raw>): RawReply {
  try {
    if (error instanceof HttpError) return refuse(error, call.endpoint.route);
    tell(error, call);
    return refuse(new HttpError(500), call.endpoint.route);
  } catch (second) {
    tell(second, call);
    return problemReply(problem(500, ""));
  }
}

/** Takes a request through security, parsing, validation, handler and reply. Waits only for what is not there yet. Never rejects. */
export async function answerCall<Raw>(call: Call<Raw>): Promise<RawReply> {
  const { endpoint, request, raw, options } = call;
  const { route, security } = endpoint;
  const operation = route.name;
  try {
    const known =
      security.length === 0
        ? nobody
        : authenticate(security, { request, handlers: options.security ?? {}, operation, raw });
    const principals = known instanceof Promise ? await known : known;
    const incoming =
      options.verify === undefined
        ? call
        : { ...call, request: await verified(options.verify, request, operation, call.limits) };
    const reading = endpoint.read(incoming, principals);
    const typed = reading instanceof Promise ? await reading : reading;
    const made = options.context?.(raw);
    const context = made instanceof Promise ? await made : made;
    const handled = endpoint.handle({ operation, request: typed, context, raw });
    const mode: ReplyMode = {
      validation: options.validateResponses ?? "enforce",
      accepted: typed.accepted,
      tell: (error) => tell(error, call),
    };
    const checking = checkReply(handled instanceof Promise ? await handled : handled, route, mode);
    const reply = checking instanceof Promise ? await checking : checking;
    return isStream(reply.body) ? { ...reply, body: watched(reply.body, call) } : reply;
  } catch (error) {
    return fail(error, call);
  }
}
