import { HttpError } from "./http-error.js";
import type { Limits } from "./limits.js";
import type { RawBody, RawRequest } from "./raw.js";

/** A message as it came, before anything of it is understood. */
export interface SignedMessage {
  readonly body: Uint8Array;
  /** A header by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** The name of the webhook or of the callback. */
  readonly operation: string;
}

/** Tells whether a message comes from whom it should; if not, it is refused with 401. It may throw HttpError. */
export type Verify = (message: SignedMessage) => boolean | Promise<boolean>;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/** A body that has been read. */
export const readBody = (bytes: Uint8Array): Extract<RawBody, { kind: "unread" }> => ({
  kind: "unread",
  bytes: () => Promise.resolve(bytes),
  chunks: () => once(bytes),
});

/** The same request with its body read. */
class VerifiedRequest implements RawRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: RawBody | undefined;
  readonly #request: RawRequest;

  constructor(request: RawRequest, body: RawBody | undefined) {
    this.method = request.method;
    this.path = request.path;
    this.query = request.query;
    this.body = body;
    this.#request = request;
  }

  header(name: string): string | undefined {
    return this.#request.header(name);
  }

  signal(): AbortSignal {
    return this.#request.signal();
  }
}

/**
 * The request, once it is verified. Rejects with HttpError: 401 where it is not; TypeError where something else has parsed
 * the body already, for the bytes that were signed are gone then.
 */
export async function verified(
  verify: Verify,
  request: RawRequest,
  operation: string,
  limits: Limits,
): Promise<RawRequest> {
  const { body } = request;
  if (body?.kind === "parsed")
    throw new TypeError("a middleware has parsed the body, so that nobody can verify it");
  const bytes =
    body === undefined
      ? new Uint8Array()
      : await body.bytes(limits.bodyBytes, limits.bodyMilliseconds);
  const header = (name: string): string | undefined => request.header(name);
  if (!(await verify({ body: bytes, header, operation })))
    throw new HttpError(401, "The signature is missing or wrong.");
  return new VerifiedRequest(request, body === undefined ? undefined : readBody(bytes));
}
