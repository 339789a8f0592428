import type { Method } from "../../ir/index.js";
import type { Origin, Source } from "../../source/index.js";
import type { Located, PageForm } from "../endpoint-page/index.js";

/**
 * What the first page of an API says of it (grammar, section 9): nothing is resolved, everything
 * is located. A collapsed page has lost some boundaries; what cannot be told is undefined.
 */
export interface IndexPage {
  readonly source: Source;
  readonly form: PageForm;
  readonly title: Located<string> | undefined;
  readonly description: Located<string> | undefined;
  readonly version: Located<string> | undefined;
  readonly license: Located<string> | undefined;
  readonly servers: readonly IndexServer[];
  readonly schemes: readonly IndexScheme[];
  /** The link to the OpenAPI description that the pages were made from. */
  readonly openapi: IndexLink | undefined;
  readonly tags: readonly IndexTag[];
  /** Where the index ends: at the end of the text, or where the operation pages of a bundle start. */
  readonly end: number;
}

export interface IndexServer {
  readonly url: Located<string>;
  readonly description: Located<string> | undefined;
  readonly variables: readonly IndexVariable[];
}

export interface IndexVariable {
  readonly name: Located<string>;
  readonly description: Located<string> | undefined;
  readonly default: Located<string> | undefined;
  /** Empty where the page lists none. */
  readonly values: readonly string[];
}

/** The types of security schemes of OpenAPI (3.1, 4.8.27.1). */
export const schemeTypes = ["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"] as const;

export type SchemeType = (typeof schemeTypes)[number];

/** A security scheme as printed; what its type asks for may be absent. */
export interface IndexScheme {
  readonly name: Located<string>;
  readonly description: Located<string> | undefined;
  readonly type: Located<SchemeType>;
  readonly scheme: Located<string> | undefined;
  readonly bearerFormat: Located<string> | undefined;
  readonly in: Located<string> | undefined;
  /** The name of the header, the query parameter or the cookie. */
  readonly parameter: Located<string> | undefined;
}

export interface IndexLink {
  readonly text: Located<string>;
  readonly url: Located<string>;
  readonly origin: Origin;
}

/** A heading with the operations below it. */
export interface IndexTag {
  /** Undefined above the first heading, and where a collapsed page does not tell where it ends. */
  readonly name: Located<string> | undefined;
  readonly description: Located<string> | undefined;
  readonly operations: readonly IndexOperation[];
}

export interface IndexOperation {
  readonly summary: Located<string> | undefined;
  readonly method: Method;
  /** A path that starts with a slash, or the name of a webhook. */
  readonly target: Located<string>;
  readonly url: Located<string>;
  readonly description: Located<string> | undefined;
  /** The link as a whole. */
  readonly origin: Origin;
}
