import { defaultSerialization } from "../../../generator/ir/index.js";
import type {
  Api,
  Header,
  MediaType,
  Operation,
  Parameter,
  Response,
  SchemaId,
  SchemeUse,
  Security,
  Server,
} from "../../../generator/ir/index.js";
import type { Effect } from "../../../generator/diff/index.js";
import * as ir from "../../support/ir.js";

/** A change beside schemas, and what it does to callers and to implementers, by hand. */
export interface OperationCase {
  readonly rule: string;
  readonly before: Api;
  readonly after: Api;
  readonly is: readonly [callers: Effect, implementers: Effect];
}

const media: MediaType = {
  name: "application/json",
  schema: ir.string,
  itemSchema: undefined,
  encoding: [],
  origin: ir.nowhere,
};

const of = (parts: Partial<Operation> = {}): Api => ir.api([ir.operation(parts)]);

type Side = readonly [rule: string, callers: Effect, implementers: Effect];

const one = ([rule, ...is]: Side, before: Api, after: Api): OperationCase => ({
  rule,
  before,
  after,
  is,
});

/** A change and the one back. */
const there = (forth: Side, back: Side, before: Api, after: Api): readonly OperationCase[] => [
  one(forth, before, after),
  one(back, after, before),
];

const parameter = (parts: Partial<Parameter> = {}): Api =>
  of({ parameters: [{ ...ir.parameter("query", "q", ir.string), ...parts }] });

const body = (required: boolean, ...types: readonly string[]): Api =>
  of({
    requestBody: {
      required,
      content: types.map((name) => ({ ...media, name })),
      origin: ir.nowhere,
    },
  });

const answers = (...responses: readonly Response[]): Api => of({ responses });
const ok = ir.response("200", [media]);

const header = (parts: Partial<Header> = {}): Header => ({
  name: "X-A",
  required: false,
  serialization: defaultSerialization.header,
  schema: ir.string,
  origin: ir.nowhere,
  ...parts,
});
const withHeaders = (...headers: readonly Header[]): Api => answers({ ...ok, headers });

const link = {
  name: "next",
  description: undefined,
  operation: "getThing",
  parameters: {},
  requestBody: undefined,
  origin: ir.nowhere,
};

const use = (name: string, ...scopes: readonly string[]): SchemeUse => ({
  name,
  scopes,
  origin: ir.nowhere,
});
const secured = (...alternatives: readonly (readonly SchemeUse[])[]): Api => {
  const security: Security = { kind: "alternatives", alternatives };
  return of({ security });
};
const scheme = (name: string): Api =>
  ir.api([], {
    securitySchemes: [
      {
        name: "key",
        type: undefined,
        placement: { kind: "apiKey", in: "header", name },
        description: undefined,
        deprecated: false,
        origin: ir.nowhere,
      },
    ],
  });

const server = (url: string, parts: Partial<Server> = {}): Api =>
  ir.api([], {
    servers: [{ name: undefined, url, description: undefined, variables: [], ...parts }],
  });
const variable = (...values: readonly string[]): Partial<Server> => ({
  variables: [{ name: "region", description: undefined, default: "eu", values }],
});

const path = (template: string, name: string): Api =>
  of({
    target: { kind: "path", template },
    parameters: [ir.parameter("path", name, ir.string, true)],
  });

/** Every rule beside schemas, with a change that shows it. */
export const operationCases: readonly OperationCase[] = [
  ...there(
    ["operation-added", "additive", "breaking"],
    ["operation-removed", "breaking", "breaking"],
    ir.api([]),
    of(),
  ),
  one(["operation-renamed", "breaking", "breaking"], of(), of({ name: "other" })),
  ...there(
    ["operation-deprecated", "additive", "additive"],
    ["operation-undeprecated", "none", "none"],
    of(),
    of({ docs: { ...ir.operation().docs, deprecated: true } }),
  ),
  one(
    ["operation-documented", "none", "none"],
    of(),
    of({ heading: { kind: "separate", summary: "Else", description: "" } }),
  ),
  one(["operation-tags-changed", "none", "none"], of(), of({ tags: ["a"] })),
  one(["path-parameter-renamed", "breaking", "breaking"], path("/a/{b}", "b"), path("/a/{c}", "c")),
  one(["required-parameter-added", "breaking", "additive"], of(), parameter({ required: true })),
  ...there(
    ["optional-parameter-added", "additive", "additive"],
    ["parameter-removed", "breaking", "breaking"],
    of(),
    parameter(),
  ),
  ...there(
    ["parameter-became-required", "breaking", "additive"],
    ["parameter-became-optional", "additive", "breaking"],
    parameter(),
    parameter({ required: true }),
  ),
  one(
    ["parameter-style-changed", "breaking", "breaking"],
    parameter(),
    parameter({ serialization: ir.unexploded }),
  ),
  ...there(
    ["parameter-empty-value-allowed", "additive", "breaking"],
    ["parameter-empty-value-refused", "breaking", "additive"],
    parameter(),
    parameter({ allowEmptyValue: true }),
  ),
  one(["required-body-added", "breaking", "breaking"], of(), body(true, "a/b")),
  ...there(
    ["optional-body-added", "additive", "additive"],
    ["body-removed", "breaking", "breaking"],
    of(),
    body(false, "a/b"),
  ),
  ...there(
    ["body-became-required", "breaking", "additive"],
    ["body-became-optional", "additive", "breaking"],
    body(false, "a/b"),
    body(true, "a/b"),
  ),
  ...there(
    ["request-media-type-added", "additive", "breaking"],
    ["request-media-type-removed", "breaking", "additive"],
    body(true, "a/b"),
    body(true, "a/b", "a/c"),
  ),
  one(
    ["encoding-changed", "breaking", "breaking"],
    answers(ok),
    answers(
      ir.response("200", [
        {
          ...media,
          encoding: [
            { property: "a", contentType: "text/csv", headers: [], serialization: undefined },
          ],
        },
      ]),
    ),
  ),
  ...there(
    ["success-status-added", "breaking", "additive"],
    ["status-removed", "breaking", "breaking"],
    answers(ok),
    answers(ok, ir.response("202")),
  ),
  one(["error-status-added", "additive", "additive"], answers(ok), answers(ok, ir.response("409"))),
  ...there(
    ["response-media-type-added", "breaking", "additive"],
    ["response-media-type-removed", "breaking", "breaking"],
    answers(ok),
    answers(ir.response("200", [media, { ...media, name: "text/csv" }])),
  ),
  ...there(
    ["response-body-added", "additive", "breaking"],
    ["response-body-removed", "breaking", "breaking"],
    answers(ir.response("200")),
    answers(ok),
  ),
  one(
    ["optional-response-header-added", "additive", "additive"],
    withHeaders(),
    withHeaders(header()),
  ),
  ...there(
    ["required-response-header-added", "additive", "breaking"],
    ["response-header-removed", "breaking", "breaking"],
    withHeaders(),
    withHeaders(header({ required: true })),
  ),
  ...there(
    ["response-header-became-required", "additive", "breaking"],
    ["response-header-became-optional", "breaking", "additive"],
    withHeaders(header()),
    withHeaders(header({ required: true })),
  ),
  one(
    ["response-header-style-changed", "breaking", "breaking"],
    withHeaders(header()),
    withHeaders(header({ serialization: { kind: "content", mediaType: "application/json" } })),
  ),
  ...there(
    ["link-added", "additive", "additive"],
    ["link-removed", "breaking", "none"],
    answers(ok),
    answers({ ...ok, links: [link] }),
  ),
  ...there(
    ["security-added", "breaking", "breaking"],
    ["security-removed", "additive", "breaking"],
    of(),
    secured([use("key")]),
  ),
  ...there(
    ["security-alternative-added", "additive", "breaking"],
    ["security-alternative-removed", "breaking", "additive"],
    secured([use("key")]),
    secured([use("key")], [use("token")]),
  ),
  ...there(
    ["security-scope-added", "breaking", "none"],
    ["security-scope-removed", "additive", "none"],
    secured([use("key")]),
    secured([use("key", "write")]),
  ),
  ...there(
    ["security-scheme-added", "additive", "additive"],
    ["security-scheme-removed", "breaking", "breaking"],
    ir.api([]),
    scheme("X-Key"),
  ),
  one(["security-scheme-changed", "breaking", "breaking"], scheme("X-Key"), scheme("Y-Key")),
  ...there(
    ["server-added", "additive", "additive"],
    ["server-removed", "breaking", "none"],
    ir.api([]),
    server("/v1"),
  ),
  ...there(
    ["server-variable-added", "additive", "additive"],
    ["server-variable-removed", "breaking", "none"],
    server("/v1"),
    server("/v1", variable()),
  ),
  one(
    ["server-variable-changed", "breaking", "none"],
    server("/v1", variable("eu")),
    server("/v1", variable("eu", "us")),
  ),
  ...there(
    ["type-added", "none", "none"],
    ["type-removed", "breaking", "breaking"],
    ir.api([]),
    ir.api([], { schemas: [{ id: "T" as SchemaId, name: "T", schema: ir.string }] }),
  ),
  one(["version-changed", "none", "none"], ir.api([]), ir.api([], { version: "2" })),
  one(["title-changed", "none", "none"], ir.api([]), ir.api([], { title: "A" })),
];
