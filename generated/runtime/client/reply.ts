import type { Issue } from "../shared/standard-schema.js";

/** The header fields of a response, of which the contract declares some: these as values of their types, by their names. */
export interface DeclaredHeaders<Fields> extends Headers {
  /** Those that the response does not have are left out. */
  readonly declared: Fields;
}

/**
 * What came back for one key of the contract's responses. `status` is that key and tells the arms of a result apart:
 * a code as a number, `"4XX"` for a range, `"default"`, or `"undeclared"`.
 */
export interface Reply<
  Status extends number | string,
  Body,
  Ok extends boolean = boolean,
  ContentType extends string | undefined = undefined,
  Fields extends Headers = Headers,
> {
  readonly status: Status;
  /** The status code that was sent. */
  readonly statusCode: number;
  /**
   * Whether this is a success that the contract declares: a 2xx code under its own key or range. `"default"` is a
   * success only for a contract that declares no 2xx at all, `"undeclared"` never is one.
   */
  readonly ok: Ok;
  /** Which of several media types of the contract the body has; undefined where there is one at most. */
  readonly contentType: ContentType;
  readonly body: Body;
  readonly headers: Fields;
  /** The response itself; its body has been read. */
  readonly response: Response;
  /** What validators found wrong with the body and the declared header fields under `validate: "report"`; empty otherwise. */
  readonly issues: readonly Issue[];
}

/** An arm that is always a success. */
export interface Success<
  Status extends number | string,
  Body,
  ContentType extends string | undefined = undefined,
  Fields extends Headers = Headers,
> extends Reply<Status, Body, true, ContentType, Fields> {}

/** An arm that never is a success. */
export interface Failure<
  Status extends number | string,
  Body,
  ContentType extends string | undefined = undefined,
  Fields extends Headers = Headers,
> extends Reply<Status, Body, false, ContentType, Fields> {}

/** A status code of which the contract says nothing; the body is parsed if it says to be JSON, and text otherwise. */
export interface Undeclared extends Reply<"undeclared", unknown, false, undefined> {}

/** Any arm of any result. */
export type AnyReply = Reply<number | string, unknown, boolean, string | undefined>;
