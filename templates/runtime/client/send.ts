import { responseKey } from "../shared/response-key.js";
import type { ResponseKey } from "../shared/response-key.js";
import { anyBody } from "./decode.js";
import { CallError, ConnectionError, TimeoutError } from "./errors.js";
import type { Operation, RequestDraft, RequestInput } from "./operation.js";
import type { CallOptions, BaseClientOptions, HeaderValues } from "./options.js";
import type { AnyReply } from "./reply.js";

function setHeaders(headers: Headers, values: HeaderValues = {}): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) headers.delete(name);
    else if (value !== undefined) headers.set(name, value);
  }
}

async function draftRequest(
  operation: Operation,
  client: BaseClientOptions,
  input: RequestInput,
  call: CallOptions,
): Promise<RequestDraft> {
  const draft: RequestDraft = { url: operation.path, headers: new Headers() };
  setHeaders(draft.headers, { accept: operation.accept, ...client.headers });
  const writers = [...(operation.parameters ?? []), operation.body, operation.security];
  for (const write of writers) await write?.(draft, input, client);
  setHeaders(draft.headers, call.headers);
  return draft;
}

const isSuccessKey = (key: ResponseKey): boolean => String(key).startsWith("2");

/** A default beside a declared success is for what is not expected. */
function isSuccess(responses: object, key: ResponseKey): boolean {
  return isSuccessKey(key) || (key === "default" && !Object.keys(responses).some(isSuccessKey));
}

/** The arm that a response belongs to, with the body that was read from it. */
export function replyOf({ responses }: Operation, response: Response, body: unknown): AnyReply {
  const { status: statusCode, headers } = response;
  const status = responseKey(responses, statusCode);
  return {
    status,
    statusCode,
    ok: response.ok && isSuccess(responses, status),
    body,
    headers,
    response,
    issues: [],
  };
}

function signalOf(signals: readonly (AbortSignal | undefined)[]): AbortSignal {
  return AbortSignal.any(signals.filter((signal) => signal !== undefined));
}

/**
 * Makes one call and gives the arm of the operation's result that the response belongs to.
 * Rejects with ConnectionError, TimeoutError, DecodingError, the reason of an aborted signal, or a TypeError for input
 * that cannot be written.
 */
export async function send<Result extends AnyReply>(
  operation: Operation,
  client: BaseClientOptions,
  input: RequestInput = {},
  call: CallOptions = {},
): Promise<Result> {
  const { method, path, responses } = operation;
  const { url, headers, body = null } = await draftRequest(operation, client, input, call);
  const limit = call.timeout ?? client.timeout ?? Infinity;
  const timeout = limit < Infinity ? AbortSignal.timeout(limit) : undefined;
  const signal = signalOf([call.signal, timeout]);
  try {
    const init = { redirect: "manual", ...client.init, method, headers, body, signal } as const;
    const response = await (client.fetch ?? fetch)(
      String(client.baseUrl).replace(/\/+$/, "") + url,
      init,
    );
    // Browsers show nothing of a redirect that they do not follow.
    if (response.type === "opaqueredirect")
      throw new ConnectionError(`${method} ${path} was redirected`);
    const decode = responses[responseKey(responses, response.status)] ?? anyBody;
    return replyOf(operation, response, await decode(response)) as Result;
  } catch (cause) {
    if (cause instanceof CallError) throw cause;
    call.signal?.throwIfAborted();
    if (timeout?.aborted)
      throw new TimeoutError(`${method} ${path} took more than ${limit} ms`, { cause });
    throw new ConnectionError(`${method} ${path} got no response`, { cause });
  }
}
