/** What every operation's request has beside its own members. */
export interface RequestBase {
  /** Aborts when the client is gone before the reply is written. */
  readonly signal: AbortSignal;
  /** The media type of a success that the client likes best (RFC 9110, 12.5.1); undefined where successes have no body. */
  readonly accepted: string | undefined;
  /** The request of the framework, for what the contract does not speak of. */
  readonly raw: unknown;
}

/** Headers of a reply; names in any letter case, several values as an array. */
export type ReplyHeaders = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** A reply of an operation of which the contract states no response. */
export interface AnyReply {
  readonly status: number;
  readonly headers?: ReplyHeaders;
  /** Sent as JSON unless it is a string or bytes. */
  readonly body?: unknown;
  readonly contentType?: string;
}

/**
 * A handler of any operation. The parsers and validators beside it in the descriptor make the request that its own type
 * asks for.
 */
export type AnyHandler = (request: never, context: never) => unknown;

/**
 * A handler for each operation, by name. Typed as no more than an object: generated code says which handlers there are, and
 * to hold all of theirs against `AnyHandler` would cost users more than the rest of an entry point.
 */
export type AnyHandlers = object;
