import type { Decoder } from "./decode.js";
import type { Attempt, CredentialSource } from "./security/credential.js";

/** What an operation is called with, by where it goes; each operation has a type of its own for it. */
export interface RequestInput {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  /** The whole query, under the name of its one parameter (OpenAPI 3.2). */
  readonly querystring?: object | undefined;
  readonly headers?: object | undefined;
  readonly cookies?: object | undefined;
  readonly body?: unknown;
  /** The header fields of the parts of a form, by property. */
  readonly partHeaders?: object | undefined;
  /** Which media type the body is sent as, where the contract has several. */
  readonly contentType?: string | undefined;
}

/** A request while it is written. */
export interface RequestDraft extends Attempt {
  /** The path template, its places filled one after another, then the query; at last with the base URL before it. */
  url: string;
  readonly headers: Headers;
  body?: RequestInit["body"];
  /** Ends a body that is a stream: not every `fetch` stops reading it when the request has failed. */
  stop?: () => void;
}

/** What credentials are taken from. */
export interface Authorized {
  /** Credentials by the name of their security scheme. One that is missing is not sent. */
  readonly auth?: Readonly<Record<string, CredentialSource | undefined>> | undefined;
}

/**
 * Where operations go that have servers of their own: `contract` is the first of these servers, `baseUrl` is where all the
 * others go; or an address for each by its name, `baseUrl` for those that are left out.
 */
export type OperationServers<Name extends string = string> =
  | "contract"
  | "baseUrl"
  | { readonly [Key in Name]?: string | URL };

/** What the URL of a request starts with. */
export interface Served {
  /** Where the paths of the API start: may have a path of its own, with or without a slash at its end, and no query. */
  readonly baseUrl: string | URL;
  /** Where operations go that have servers of their own; the generated options ask for it where there are any. */
  readonly operationServers?: OperationServers;
}

/** Writes one thing (a parameter, the body, the credentials) into a request. */
export type RequestWriter = (
  draft: RequestDraft,
  input: RequestInput,
  client: Authorized,
) => void | Promise<void>;

/**
 * What the runtime needs to know of an operation. It refers to the functions that serve the operation, so that a
 * bundler keeps these and no others.
 */
export interface Operation {
  readonly method: string;
  /** The path template, `{name}` for each path parameter. */
  readonly path: string;
  /** Of an operation with servers of its own: where it goes. */
  readonly baseUrl?: (client: Served) => string | URL;
  /** The media types that the contract's responses have. */
  readonly accept?: string;
  readonly parameters?: readonly RequestWriter[];
  readonly body?: RequestWriter;
  readonly security?: RequestWriter;
  /** By status code, range or `default`. */
  readonly responses: Readonly<Record<string, Decoder>>;
}

/** Adds pairs that are percent-encoded already to the query. */
export function append(draft: RequestDraft, pairs: string): void {
  if (pairs !== "") draft.url += (draft.url.includes("?") ? "&" : "?") + pairs;
}

/** The member of a group of the input; a property that the group only inherits (`constructor`) is none. */
export function memberOf<Value>(
  group: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined;
export function memberOf(group: object | undefined, name: string): unknown;
export function memberOf(group: object | undefined, name: string): unknown {
  return group && Object.hasOwn(group, name)
    ? (group as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
