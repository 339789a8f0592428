import type { Issue } from "./issue.js";

export interface HttpErrorOptions extends ErrorOptions {
  /** Sent with the reply, for example `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the connection ends with the reply, because the rest of the request is not wanted. */
  readonly close?: boolean;
}

/**
 * Throw it in a handler or in a security handler to refuse a request. The client gets problem details (RFC 9457) with the
 * status and the detail, or no body where the operation declares that status without one.
 */
export class HttpError extends Error {
  override readonly name: string = "HttpError";
  /** 400 to 599. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly close: boolean;

  /** The detail is for the client's eyes; empty says nothing. Throws RangeError for a status that is no refusal. */
  constructor(status: number, detail = "", options: HttpErrorOptions = {}) {
    super(detail, options);
    if (!Number.isInteger(status) || status < 400 || status > 599)
      throw new RangeError(`${status} is no error status`);
    this.status = status;
    this.headers = options.headers ?? {};
    this.close = options.close ?? false;
  }
}

/** The request does not fit the contract: 400, in the form that the operation declares where there is one. */
export class InvalidRequestError extends HttpError {
  override readonly name = "InvalidRequestError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(400, "The request does not fit the contract.");
    this.issues = issues;
  }
}

/** Stands in for the body of a handler that is not written yet; the client gets 501. */
export function notImplemented(operation: string): never {
  throw new HttpError(501, `${operation} is not implemented yet.`);
}
