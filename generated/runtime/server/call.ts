import { refuse } from "./failure.js";
import type { AnyHandler } from "./handler.js";
import { HttpError } from "./http-error.js";
import { logError } from "./options.js";
import type { DispatcherOptions, FailedRequest } from "./options.js";
import { problem, problemReply } from "./problem.js";
import type { RawReply } from "./raw.js";
import { checkReply } from "./reply.js";
import { readRequest } from "./request.js";
import type { Incoming } from "./request.js";
import { authenticate } from "./security.js";

/** An operation with its handler. */
export type Endpoint = Incoming["endpoint"] & { readonly handler: AnyHandler };

/** One request on its way through one operation. */
export interface Call<Raw> extends Incoming {
  readonly endpoint: Endpoint;
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

async function serve<Raw>(call: Call<Raw>): Promise<RawReply> {
  const { endpoint, request, raw, options } = call;
  const { route } = endpoint;
  const attempt = { request, handlers: options.security ?? {}, operation: route.name, raw };
  const security = await authenticate(route.security, attempt);
  const typed = await readRequest(call, security);
  const context = options.context === undefined ? undefined : await options.context(raw);
  // The descriptor's parsers and validators made what this handler's own type asks for.
  const handler = endpoint.handler as (request: unknown, context: unknown) => unknown;
  const mode = options.validateResponses ?? "enforce";
  const { reply, invalid } = await checkReply(await handler(typed, context), route, mode !== "off");
  if (invalid === undefined) return reply;
  if (mode === "enforce") throw invalid;
  tell(invalid, call);
  return reply;
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

/** Takes a request through security, parsing, validation, handler and reply. Never rejects. */
export async function answerCall<Raw>(call: Call<Raw>): Promise<RawReply> {
  try {
    return await serve(call);
  } catch (error) {
    return fail(error, call);
  }
}
