import { isByteStream, jsonBody, rawBody, textBody } from "./body.js";
import { anyBody } from "./decode.js";
import { isJson } from "../shared/media-type.js";
import { InvalidInputError } from "./errors.js";
import { append } from "./operation.js";
import type { RequestWriter } from "./operation.js";
import type { BaseClientOptions, CallOptions } from "./options.js";
import type { Failure, Success } from "./reply.js";
import { send } from "./send.js";

/** What is sent to where the contract says nothing; headers are those of the call. */
export interface UndocumentedRequest {
  /** A member a parameter, a list as repeated parameters; what is undefined or null is left out. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** JSON; or as it is where it is a form, search parameters, a Blob, bytes, or a stream; or a text by its `contentType`. */
  readonly body?: unknown;
  /** What the body is. */
  readonly contentType?: string | undefined;
}

/** What came back. Its body is read by its content type, and nobody has validated it. */
export type UndocumentedReply<Body> = Success<"default", Body> | Failure<"default", unknown>;

/**
 * Makes one call.
 * @param path below the base URL, with a slash at its start and without segments that lead up
 */
export type UndocumentedCall = <Body = unknown>(
  path: string,
  input?: UndocumentedRequest,
  call?: CallOptions,
) => Promise<UndocumentedReply<Body>>;

const methods = ["delete", "get", "head", "options", "patch", "post", "put", "query"] as const;

/** A call for each method. */
export type UndocumentedCalls = Readonly<Record<(typeof methods)[number], UndocumentedCall>>;

/** The query as a form (URL standard, 5), as the query of any call. */
const queryWriter: RequestWriter = (draft, { query = {} }) => {
  const pairs = Object.entries(query).flatMap(([name, value]: [string, unknown]) =>
    [value]
      .flat()
      .filter((item: unknown) => item !== undefined && item !== null)
      .map((item: unknown) => [name, String(item)]),
  );
  append(draft, String(new URLSearchParams(pairs)));
};

const isRaw = (body: unknown): boolean =>
  body instanceof FormData ||
  body instanceof Blob ||
  body instanceof ArrayBuffer ||
  ArrayBuffer.isView(body) ||
  isByteStream(body);

const undocumentedBody: RequestWriter = (draft, input, client) => {
  const { body, contentType } = input;
  if (body instanceof URLSearchParams)
    return textBody(contentType ?? "application/x-www-form-urlencoded")(draft, input, client);
  if (isRaw(body)) return rawBody(contentType ?? "application/octet-stream")(draft, input, client);
  if (typeof body === "string" && contentType !== undefined && !isJson(contentType))
    return textBody(contentType)(draft, input, client);
  return jsonBody(contentType ?? "application/json")(draft, input, client);
};

/**
 * What leads elsewhere by the URL standard (4.4): `.` and `..`, percent-encoded or not; tabs and line ends, which are taken out, so
 * that they may part the dots; and two slashes at the start, behind which a host stands where the base URL is a path.
 */
const leavesBase = /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\?#]|$)|[\t\n\r]|^\/[/\\]/i;

/**
 * Calls of what the contract does not describe, with all that the client has: its middleware, retries, time limits and
 * credentials. They go below its base URL and nowhere else. Throws InvalidInputError for a path that would.
 * @param security writes the credentials
 */
export function undocumentedCalls(
  client: BaseClientOptions,
  security?: RequestWriter,
): UndocumentedCalls {
  const callBy =
    (method: string): UndocumentedCall =>
    async (path: string, input: UndocumentedRequest = {}, call: CallOptions = {}) => {
      if (!path.startsWith("/") || leavesBase.test(path))
        throw new InvalidInputError(`${JSON.stringify(path)} is no path below the base URL`);
      const operation = {
        method: method.toUpperCase(),
        path,
        accept: "application/json, */*;q=0.9",
        parameters: [queryWriter],
        body: undocumentedBody,
        ...(security && { security }),
        responses: { default: anyBody },
      };
      return send(operation, client, input, call);
    };
  return Object.fromEntries(methods.map((method) => [method, callBy(method)])) as UndocumentedCalls;
}
