import type { JsonValue, Method, ParameterLocation, StatusKey } from "../../ir/index.js";
import type { Origin, Source } from "../../source/index.js";

/** The type names that endpoint pages print; `any` stands for a schema without a type, or a union. */
export const typeAtoms = [
  "string",
  "number",
  "integer",
  "boolean",
  "object",
  "array",
  "null",
  "any",
] as const;

export type TypeAtom = (typeof typeAtoms)[number];

/** A value and where the page says so. */
export interface Located<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** `laidOut` has lines; `collapsed` is the same page with every run of white space made one blank. */
export type PageForm = "laidOut" | "collapsed";

/** One file of endpoint pages as it was read: nothing is resolved, everything is located. */
export interface PageDocument {
  readonly source: Source;
  readonly form: PageForm;
  /** In the order of the file; a bundle has several. */
  readonly pages: readonly Page[];
}

/** One operation (grammar, section 1). */
export interface Page {
  readonly frontMatter: FrontMatter | undefined;
  readonly heading: PageHeading;
  readonly endpoint: Endpoint;
  readonly version: Located<string> | undefined;
  readonly security: SecurityLine | undefined;
  readonly sections: readonly Section[];
  readonly origin: Origin;
}

/** What a scraper put above the page; the site itself does not. */
export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  readonly origin: Origin;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly value: JsonValue;
}

/** A collapsed page has lost where its title ends and its description begins. */
export type PageHeading =
  | {
      readonly kind: "separate";
      readonly title: Located<string>;
      readonly description: Located<string>;
    }
  | { readonly kind: "joined"; readonly text: Located<string> };

export interface Endpoint {
  readonly method: Located<Method>;
  /** A path that starts with a slash, or the name of a webhook. */
  readonly target: Located<string>;
  readonly origin: Origin;
}

/** The names as printed, repeated ones included; none for an empty line. */
export interface SecurityLine {
  readonly names: readonly Located<string>[];
  readonly origin: Origin;
}

export type Section = ParameterSection | RequestSection | ResponseSection;

export interface ParameterSection {
  readonly kind: "parameters";
  readonly in: ParameterLocation;
  readonly fields: readonly Field[];
  readonly origin: Origin;
}

export interface RequestSection {
  readonly kind: "request";
  readonly mediaType: Located<string>;
  readonly fields: readonly Field[];
  readonly origin: Origin;
}

export interface ResponseSection {
  readonly kind: "response";
  readonly status: Located<StatusKey>;
  /** Undefined where the response has no body. */
  readonly mediaType: Located<string> | undefined;
  readonly fields: readonly Field[];
  readonly origin: Origin;
}

/** A field as printed (grammar, section 4). */
export interface Field {
  /** Dotted, unescaped. */
  readonly name: Located<string>;
  /** At least one, in the printed order, repeated ones included. */
  readonly types: readonly Located<TypeAtom>[];
  readonly required: boolean;
  readonly description: Located<string> | undefined;
  readonly enum: EnumFacet | undefined;
  readonly example: Located<JsonValue> | undefined;
  /** What newer renderers list below a union: the fields of all its variants, without boundaries between them. */
  readonly variants: readonly VariantField[];
  readonly origin: Origin;
}

/** A field of some variant of a union. `depth` counts the levels of the list from 0; a collapsed page has lost them. */
export interface VariantField {
  readonly field: Field;
  readonly depth: number;
}

export type EnumFacet =
  | { readonly kind: "values"; readonly values: readonly JsonValue[]; readonly origin: Origin }
  | {
      readonly kind: "sameAs";
      readonly name: Located<string>;
      readonly count: number;
      readonly origin: Origin;
    };
