import type { Origin } from "../source/index.js";
import type { Docs } from "./docs.js";
import type { Schema } from "./schema.js";
import type { Security } from "./security.js";

/** The methods of OpenAPI 3.2's path item, in capitals as on the wire (RFC 9110, 9). */
export type Method =
  | "GET"
  | "PUT"
  | "POST"
  | "DELETE"
  | "OPTIONS"
  | "HEAD"
  | "PATCH"
  | "TRACE"
  | "QUERY";

export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** OpenAPI 3.1, 4.8.12.2: how a value is written into its place. */
export interface Serialization {
  readonly style: "simple" | "form";
  readonly explode: boolean;
}

/** The serialization that OpenAPI takes where nothing is said (3.1, 4.8.12.2.1). */
export const defaultSerialization: Readonly<Record<ParameterLocation, Serialization>> = {
  path: { style: "simple", explode: false },
  query: { style: "form", explode: true },
  header: { style: "simple", explode: false },
  cookie: { style: "form", explode: true },
};

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly serialization: Serialization;
  readonly schema: Schema;
  readonly origin: Origin;
}

export interface MediaType {
  /** As written, for example `application/json`; parameters included. */
  readonly name: string;
  readonly schema: Schema;
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
  /** Empty where the response has no body. */
  readonly content: readonly MediaType[];
  readonly origin: Origin;
}

/** Where requests go: a path of the API, or the receiver of a webhook, which has a name instead. */
export type Target =
  | { readonly kind: "path"; readonly template: string }
  | { readonly kind: "webhook"; readonly name: string };

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
  readonly origin: Origin;
}
