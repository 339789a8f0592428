import type { Outcome } from "../shared/standard-schema.js";
import type { Codec } from "./codec.js";
import type { Issue } from "./issue.js";
import type { ParameterGroup } from "./parameters.js";
import type { PartHeaderCheck } from "./part-headers.js";
import type { SecurityRequirement } from "./security.js";
import type { AnyValidator } from "./validation.js";

/** The module of an operation has one import for the types of its contract and of its descriptor. */
export type { ReplyHeaders, RequestBase } from "./handler.js";

/** One media type of a body. */
export interface BodyMediaType {
  /** A media type or a range, as the contract states it. */
  readonly mediaType: string;
  readonly codec: Codec;
  /** Undefined where whatever the codec reads is valid. */
  readonly validator?: AnyValidator;
  /** Makes of a reply in code the one on the wire, where they differ. */
  readonly encode?: (value: unknown) => Outcome<unknown>;
  /** The properties of a form that are files. */
  readonly files?: readonly string[];
  /** Of a form whose parts have header fields that the contract declares. */
  readonly partHeaders?: PartHeaderCheck;
}

/** A header field that a response declares. */
export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  /** How its value is written: in JSON, or in the style simple, whose objects may be exploded. */
  readonly write: (value: unknown) => string;
}

/**
 * The media types of a body. A tuple, because TypeScript looks for a common type of the items of an array, and to compare
 * the types of two validators took more than all else in the descriptors of a large API.
 */
export type BodyContent = readonly [] | readonly [BodyMediaType, ...BodyMediaType[]];

export interface RouteBody {
  readonly required: boolean;
  readonly content: BodyContent;
}

/** The body that an operation declares for an invalid request. */
export interface InvalidRequestBody {
  readonly mediaType: string;
  readonly body: (issues: readonly Issue[]) => unknown;
}

/** What the runtime needs to know of an operation: data and functions, made by generated code. */
export interface Route {
  /** The name of the operation, which is the name of its handler. */
  readonly name: string;
  /** In capitals. */
  readonly method: string;
  /** The path template, `{name}` for each path parameter (OpenAPI 3.1, 4.8.8). */
  readonly path: string;
  readonly parameters: {
    readonly path?: ParameterGroup;
    readonly query?: ParameterGroup;
    /** The whole query as one parameter (OpenAPI 3.2). */
    readonly querystring?: ParameterGroup;
    readonly headers?: ParameterGroup;
    readonly cookies?: ParameterGroup;
  };
  readonly body?: RouteBody;
  /** By status code, range or `default`; without an entry for any, every reply is accepted. Empty: a reply without a body. */
  readonly responses: Readonly<Record<string, BodyContent>>;
  /** The header fields that responses declare, under the same keys. */
  readonly headers?: Readonly<Record<string, readonly ResponseHeader[]>>;
  /** Validators of these header fields, by the same keys. */
  readonly headerValidators?: Readonly<Record<string, AnyValidator>>;
  readonly security: SecurityRequirement;
  /** Undefined where the operation declares no body for 400 that issues can fill; problem details take its place. */
  readonly invalidRequest?: InvalidRequestBody;
}
