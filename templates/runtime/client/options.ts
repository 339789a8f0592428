import type { Issue } from "../shared/standard-schema.js";
import type { Decoder } from "./decode.js";
import type { CallState, Middleware } from "./middleware.js";
import type { Authorized, Served } from "./operation.js";
import type { AnyReply } from "./reply.js";

/** The part of `fetch` that the client calls; wrap one to add behaviour to every request. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Header fields by name; `null` removes what would be sent otherwise. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** A query in any form that URLSearchParams takes: members by name, pairs, text. */
export type QueryValues = Record<string, string> | string[][] | URLSearchParams | string;

/** Further members of what `fetch` is given. */
export type FetchInit = Omit<RequestInit, "method" | "headers" | "body" | "signal">;

/** `enforce` throws on an invalid response, `report` hands out its issues, `off` does not look. */
export type ValidationMode = "enforce" | "report" | "off";

/** A response that is not what the contract says. */
export interface InvalidResponse {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** Its body is the item, where it is one of a stream. */
  readonly result: AnyReply;
  readonly issues: readonly Issue[];
}

/** What all calls of a client share; the generated `ClientOptions` adds the names of the API's security schemes. */
export interface BaseClientOptions extends Authorized, Served {
  readonly headers?: HeaderValues | undefined;
  /**
   * Milliseconds from sending a request to the last byte of its response, or to the first of one that is a stream;
   * unlimited when absent or Infinity. Each attempt of a call that is tried again has so many.
   */
  readonly timeout?: number | undefined;
  /** What surrounds each call, the first outermost: `retry()`, `idempotencyKeys()`, `hooks()`, `logging()`, your own. */
  readonly use?: readonly Middleware[] | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Further members of what `fetch` is given. Redirects are not followed unless `redirect` says so here: `fetch` would
   * take API keys to any host that the server names (it drops `Authorization` alone).
   */
  readonly init?: FetchInit | undefined;
  /** For the functions that validate. */
  readonly validate?: ValidationMode | undefined;
  /** Called with each invalid response, or item of a stream, that is reported. */
  readonly onInvalidResponse?: ((invalid: InvalidResponse) => void) | undefined;
}

/** What one call has of its own; it wins over the client's. */
export interface CallOptions extends CallState {
  /** Milliseconds, as in the client's options. */
  readonly timeout?: number | undefined;
  readonly baseUrl?: string | URL | undefined;
  /** They win over all others, over the credentials too. */
  readonly headers?: HeaderValues | undefined;
  /** Added to the query. */
  readonly query?: QueryValues | undefined;
  /** Further members of what `fetch` is given. */
  readonly init?: FetchInit | undefined;
  readonly validate?: ValidationMode | undefined;
  /** Reads the body instead of what the contract says, so the type of the result does not hold: see `asResponse`. */
  readonly decode?: Decoder | undefined;
}
