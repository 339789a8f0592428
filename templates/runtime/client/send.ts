import { responseKey } from "../shared/response-key.js";
import type { ResponseKey } from "../shared/response-key.js";
import { withDeadline } from "./deadline.js";
import { anyBody } from "./decode.js";
import type { Decoder } from "./decode.js";
import { CallError, ConnectionError } from "./errors.js";
import type { ClientRequest, Next } from "./middleware.js";
import { append } from "./operation.js";
import type { Operation, RequestDraft, RequestInput } from "./operation.js";
import type { BaseClientOptions, CallOptions, HeaderValues } from "./options.js";
import type { AnyReply } from "./reply.js";

function setHeaders(headers: Headers, values: HeaderValues = {}): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) headers.delete(name);
    else if (value !== undefined) headers.set(name, value);
  }
}

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** The request as middleware gets it: everything but the credentials. */
async function draftRequest(
  { method, path, baseUrl, accept, parameters = [], body }: Operation,
  client: BaseClientOptions,
  input: RequestInput,
  call: CallOptions,
): Promise<ClientRequest> {
  const draft: ClientRequest = {
    method,
    path,
    call,
    timeout: call.timeout ?? client.timeout ?? Infinity,
    url: path,
    headers: new Headers(),
  };
  setHeaders(draft.headers, { accept, ...client.headers });
  for (const write of [...parameters, body]) await write?.(draft, input, client);
  setHeaders(draft.headers, call.headers);
  append(draft, String(new URLSearchParams(call.query)));
  draft.url =
    String(call.baseUrl ?? baseUrl?.(client) ?? client.baseUrl).replace(/\/+$/, "") + draft.url;
  return draft;
}

const isSuccessKey = (key: ResponseKey): boolean => String(key).startsWith("2");

/** A default beside a declared success is for what is not expected. */
function isSuccess(responses: object, key: ResponseKey): boolean {
  return isSuccessKey(key) || (key === "default" && !Object.keys(responses).some(isSuccessKey));
}

/** The arm that a response belongs to, with the body that was read from it. */
export function replyOf(
  { responses }: Operation,
  response: Response,
  body: unknown,
  contentType?: string,
): AnyReply {
  const { status: statusCode, headers } = response;
  const status = responseKey(responses, statusCode);
  return {
    status,
    statusCode,
    ok: response.ok && isSuccess(responses, status),
    contentType,
    body,
    headers,
    response,
    issues: [],
  };
}

/** Sends a request that is complete, and reads what comes back. */
async function transmit(
  operation: Operation,
  client: BaseClientOptions,
  call: CallOptions,
  { url, headers, body = null, duplex }: RequestDraft,
  signal: AbortSignal,
): Promise<AnyReply> {
  const { method, responses } = operation;
  try {
    const response = await (client.fetch ?? fetch)(url, {
      redirect: "manual",
      ...client.init,
      ...call.init,
      ...(duplex && { duplex }),
      method,
      headers,
      body,
      signal,
    });
    // Browsers show nothing of a redirect that they do not follow.
    if (response.type === "opaqueredirect")
      throw new ConnectionError(`${nameOf(operation)} was redirected`);
    const decode: Decoder =
      call.decode ?? responses[responseKey(responses, response.status)] ?? anyBody;
    return replyOf(operation, response, await decode(response), decode.keyOf?.(response));
  } catch (cause) {
    if (cause instanceof CallError) throw cause;
    throw new ConnectionError(`${nameOf(operation)} got no response`, { cause });
  }
}

/**
 * Makes one call and gives the arm of the operation's result that the response belongs to.
 * Rejects with ConnectionError, TimeoutError, DecodingError, AbortError, or InvalidInputError or TypeError for input that
 * cannot be written. Who calls it says what comes back and what it takes: `never` fits each operation's result and each input is an
 * object, where to infer the one and to compare the other would be most of what type-checking a call costs.
 */
export async function send(
  operation: Operation,
  client: BaseClientOptions,
  input: object = {},
  call: CallOptions = {},
): Promise<never> {
  const attempt: Next = (request) =>
    withDeadline(nameOf(operation), request.timeout, call.signal, async (signal) => {
      if (request.stop) signal.addEventListener("abort", request.stop);
      const once = async (isLast?: boolean): Promise<AnyReply> => {
        const draft: RequestDraft = { ...request, headers: new Headers(request.headers) };
        await operation.security?.(draft, input, client);
        setHeaders(draft.headers, call.headers);
        const reply = await transmit(operation, client, call, draft, signal);
        return !isLast && draft.isRenewed?.(reply) ? once(true) : reply;
      };
      return once();
    });
  const next = (client.use ?? []).reduceRight<Next>(
    (inner, middleware) => (request) => middleware(request, inner),
    attempt,
  );
  return (await next(await draftRequest(operation, client, input, call))) as never;
}
