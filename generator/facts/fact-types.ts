import type { JsonValue, Method } from "../ir/index.js";

/** One field as an endpoint page prints it. */
export interface FieldFacts {
  /** Dotted. */
  readonly name: string;
  readonly parent: string | null;
  /** The name below the parent. */
  readonly leaf: string;
  /** The types joined by commas. */
  readonly type: string;
  readonly types: readonly string[];
  readonly required: boolean;
  readonly description: string;
  readonly enum: readonly JsonValue[] | null;
  /** Always null: an Enum that refers to another one is resolved. */
  readonly enumSameAs: null;
  readonly example: JsonValue;
  readonly hasExample: boolean;
  readonly default: null;
  readonly hasDefault: false;
}

export interface SectionFacts {
  readonly heading: string;
  readonly kind: "path" | "query" | "querystring" | "header" | "cookie" | "request" | "response";
  readonly status: string | null;
  readonly mediaType: string | null;
  readonly fields: readonly FieldFacts[];
}

/** A page on one line has lost the boundary between its title and its description. */
export type HeadingFacts =
  | { readonly title: string; readonly description: string }
  | { readonly title: null; readonly titleAndDescription: string };

/** What an endpoint page says of one operation, read back from the Api alone. */
export type OperationFacts = HeadingFacts & {
  readonly method: Method;
  /** The path, or the name of a webhook. */
  readonly path: string;
  readonly version: string | null;
  /** Null where nothing is said; empty where no credentials are asked for. */
  readonly security: readonly string[] | null;
  readonly sections: readonly SectionFacts[];
  readonly surprises: readonly [];
};

/** The facts of one file. */
export interface FileFacts {
  readonly file: string;
  readonly mode: "lines" | "collapsed";
  readonly frontMatter: Readonly<Record<string, JsonValue>> | null;
  readonly operations: readonly OperationFacts[];
}
