import type { Origin } from "../source/index.js";
import type { Pagination } from "./pagination.js";
import type { Server } from "./server.js";
import type { Docs } from "./docs.js";
import type { JsonObject, JsonValue } from "./json.js";
import type { Schema } from "./schema.js";
import type { Security } from "./security.js";

/** As on the wire: one of those that everybody knows, or any token (RFC 9110, 9; `additionalOperations` of OpenAPI 3.2). */
export type Method = string;

/** Where a parameter stands; `querystring` is the whole query of OpenAPI 3.2. */
export type ParameterLocation = "path" | "query" | "querystring" | "header" | "cookie";

/** How a value is written as text (OpenAPI 3.1, 4.8.12.3; `cookie` of 3.2; `tabDelimited` is `tsv` of 2.0). */
export type Style =
  | "simple"
  | "form"
  | "matrix"
  | "label"
  | "spaceDelimited"
  | "pipeDelimited"
  | "tabDelimited"
  | "deepObject"
  | "cookie";

/** OpenAPI 3.1, 4.8.12.2: how a value is written into its place, by a style or as a document of a media type. */
export type Serialization =
  | {
      readonly kind: "style";
      readonly style: Style;
      readonly explode: boolean;
      /** Whether the characters that RFC 3986, 2.2 reserves stay as they are. */
      readonly allowReserved: boolean;
    }
  | { readonly kind: "content"; readonly mediaType: string };

const byStyle = (style: Style, explode: boolean): Serialization => ({
  kind: "style",
  style,
  explode,
  allowReserved: false,
});

/** The serialization that OpenAPI takes where nothing is said (3.1, 4.8.12.2.1). */
export const defaultSerialization: Readonly<Record<ParameterLocation, Serialization>> = {
  path: byStyle("simple", false),
  query: byStyle("form", true),
  querystring: { kind: "content", mediaType: "application/x-www-form-urlencoded" },
  header: byStyle("simple", false),
  cookie: byStyle("form", true),
};

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  /** Whether the name may stand alone in a query (OpenAPI 3.1, 4.8.12.2). */
  readonly allowEmptyValue: boolean;
  readonly serialization: Serialization;
  /** Its `docs` are those of the parameter where the parameter has some. */
  readonly schema: Schema;
  readonly origin: Origin;
}

/** A header of a response, or of a part of a form (OpenAPI 3.1, 4.8.21). */
export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly serialization: Serialization;
  readonly schema: Schema;
  readonly origin: Origin;
}

/** How one property of a form is written (OpenAPI 3.1, 4.8.15). */
export interface Encoding {
  readonly property: string;
  /** One media type or several with commas between; undefined where the schema decides. */
  readonly contentType: string | undefined;
  readonly headers: readonly Header[];
  /** For urlencoded forms; undefined where the default holds. */
  readonly serialization: Serialization | undefined;
}

export interface MediaType {
  /** As written, for example `application/json`; parameters included. */
  readonly name: string;
  /** Of the whole body; any value where only the items of a stream are described. */
  readonly schema: Schema;
  /** Of each item of a sequential media type (OpenAPI 3.2, 4.14.1). */
  readonly itemSchema: Schema | undefined;
  readonly encoding: readonly Encoding[];
  readonly origin: Origin;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
  readonly origin: Origin;
}

/** A status code (`"201"`), a range (`"4XX"`) or `"default"`: the keys of OpenAPI's responses object. */
export type StatusKey = string;

export interface Response {
  readonly status: StatusKey;
  readonly description: string | undefined;
  readonly headers: readonly Header[];
  /** Empty where the response has no body. */
  readonly content: readonly MediaType[];
  readonly links: readonly Link[];
  readonly origin: Origin;
}

/** What can be called with values of a response (OpenAPI 3.1, 4.8.20). */
export interface Link {
  readonly name: string;
  readonly description: string | undefined;
  /** The operation by its `operationId` or by a reference, as written. */
  readonly operation: string;
  readonly parameters: JsonObject;
  readonly requestBody: JsonValue | undefined;
  readonly origin: Origin;
}

/**
 * Where requests go: a path of the API; the receiver of a webhook, which has a name instead; or the receiver of a callback,
 * whose URL is an expression over the request that asked for it (OpenAPI 3.1, 4.8.18).
 */
export type Target =
  | { readonly kind: "path"; readonly template: string }
  | { readonly kind: "webhook"; readonly name: string }
  | {
      readonly kind: "callback";
      readonly name: string;
      /** The name of the operation that the callback belongs to, unique after the pass `operation-names`. */
      readonly operation: string;
      readonly expression: string;
    };

/** The heading and the text of an operation; a page on one line has lost where the first ends and the second begins. */
export type Heading =
  | { readonly kind: "separate"; readonly summary: string; readonly description: string }
  | { readonly kind: "joined"; readonly text: string };

export interface Operation {
  /** In camelCase. What the front end suggests; unique after the pass `operation-names`. */
  readonly name: string;
  readonly method: Method;
  readonly target: Target;
  readonly heading: Heading;
  readonly docs: Docs;
  /** The groups that the documentation puts the operation in, in its order. */
  readonly tags: readonly string[];
  /** The version of the API that the operation was read from. */
  readonly version: string | undefined;
  readonly security: Security;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** How its list comes in pages; absent where nobody says. */
  readonly pagination?: Pagination;
  /** Its own, or those of its path; empty where those of the Api serve it. */
  readonly servers: readonly Server[];
  readonly origin: Origin;
}
