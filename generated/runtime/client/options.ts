import type { Issue } from "../shared/standard-schema.js";
import type { AnyReply } from "./reply.js";
import type { CredentialSource } from "./security/credential.js";

/** The part of `fetch` that the client calls; wrap one to add behaviour to every call. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Header fields by name; `null` removes what would be sent otherwise. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** `enforce` throws on an invalid response, `report` hands out its issues, `off` does not look. */
export type ValidationMode = "enforce" | "report" | "off";

/** A response that is not what the contract says. */
export interface InvalidResponse {
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly result: AnyReply;
  readonly issues: readonly Issue[];
}

/** What all calls of a client share; the generated `ClientOptions` adds the names of the API's security schemes. */
export interface BaseClientOptions {
  /** Where the paths of the API start: may have a path of its own, with or without a slash at its end, and no query. */
  readonly baseUrl: string | URL;
  /** Credentials by the name of their security scheme. One that is missing is not sent. */
  readonly auth?: Readonly<Record<string, CredentialSource | undefined>> | undefined;
  readonly headers?: HeaderValues | undefined;
  /** Milliseconds from sending the request to the last byte of the response; unlimited when absent or Infinity. */
  readonly timeout?: number | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Further members of what `fetch` is given. Redirects are not followed unless `redirect` says so here: `fetch` would
   * take API keys to any host that the server names (it drops `Authorization` alone).
   */
  readonly init?: Omit<RequestInit, "method" | "headers" | "body" | "signal"> | undefined;
  /** For the functions that validate. */
  readonly validate?: ValidationMode | undefined;
  /** Called with each invalid response that is reported. */
  readonly onInvalidResponse?: ((invalid: InvalidResponse) => void) | undefined;
}

/** What one call has of its own; it wins over the client's. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, as in the client's options. */
  readonly timeout?: number | undefined;
  readonly headers?: HeaderValues | undefined;
  readonly validate?: ValidationMode | undefined;
}
