/** The body of a request before any of it is understood: bytes to come, or a value that the application has parsed. */
export type RawBody =
  | { readonly kind: "parsed"; readonly value: unknown }
  | {
      readonly kind: "unread";
      /** All of it. Rejects with HttpError: 413 beyond that many bytes, 408 after that time, 400 when it breaks off. */
      readonly bytes: (most: number, milliseconds: number) => Promise<Uint8Array>;
      /** As it comes; either this or all of it, once. */
      readonly chunks: () => AsyncIterable<Uint8Array>;
    };

/** A request in parts that every HTTP server has, before any of it is understood. */
export interface RawRequest {
  readonly method: string;
  /** Below the prefix that the API is mounted under, starting with a slash, still percent-encoded. */
  readonly path: string;
  /** Without the question mark, still percent-encoded. */
  readonly query: string;
  /** A header by its name in lower case; several fields of one name are joined by commas (RFC 9110, 5.3). */
  header(name: string): string | undefined;
  /** Undefined where the request has none (RFC 9112, 6.3). */
  readonly body: RawBody | undefined;
  /** Aborts when the client is gone before the reply is written; made when it is asked for. */
  signal(): AbortSignal;
}

/** Content that is written as it comes. */
export type RawStream = AsyncIterable<string | Uint8Array>;

/** A reply in parts that every HTTP server takes. */
export interface RawReply {
  readonly status: number;
  /** Names in lower case; a name may occur several times. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array | RawStream | undefined;
  /** Whether the connection ends with this reply. */
  readonly close: boolean;
}

/** Whether a body comes piece by piece. */
export function isStream(body: RawReply["body"]): body is RawStream {
  return typeof body === "object" && Symbol.asyncIterator in body;
}
