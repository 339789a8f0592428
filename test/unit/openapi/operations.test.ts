import { describe, expect, test } from "vitest";
import type { JsonObject, Operation, Serialization } from "../../../generator/ir/index.js";
import { lowerDocument, lowerOne } from "./support.js";

const list = { type: "array", items: { type: "string" } };
const text = { type: "string" };
const fine = { "204": { description: "fine" } };

function shown(serialization: Serialization | undefined): string {
  if (serialization === undefined) return "none";
  if (serialization.kind === "content") return serialization.mediaType;
  const { style, explode, allowReserved } = serialization;
  return [style, explode ? "explode" : "", allowReserved ? "reserved" : ""].join(" ").trim();
}

/** How a parameter is written, and what is said of it. */
function writtenAs(parameter: JsonObject, version = "3.2.0"): readonly string[] {
  const path = parameter["in"] === "path" ? "/a/{p}" : "/a";
  const { operation, said } = lowerOne(
    { parameters: [{ name: "p", ...parameter }] },
    { version, path },
  );
  return [shown(operation.parameters[0]?.serialization), ...said];
}

const styles: readonly (readonly [parameter: JsonObject, ...written: readonly string[]])[] = [
  [{ in: "path", required: true }, "simple"],
  [{ in: "path", required: true, explode: true }, "simple explode"],
  [{ in: "path", required: true, style: "label" }, "label"],
  [{ in: "path", required: true, style: "matrix", explode: true }, "matrix explode"],
  [{ in: "path", required: true, style: "form" }, "simple", "openapi/misplaced"],
  [{ in: "path" }, "simple", "openapi/optional-path-parameter"],
  [{ in: "query" }, "form explode"],
  [{ in: "query", explode: false }, "form"],
  [{ in: "query", style: "form", allowReserved: true }, "form explode reserved"],
  [{ in: "query", style: "spaceDelimited" }, "spaceDelimited"],
  [{ in: "query", style: "pipeDelimited", explode: true }, "form explode"],
  [{ in: "query", style: "deepObject", explode: false }, "deepObject explode"],
  [{ in: "query", style: "simple" }, "form explode", "openapi/misplaced"],
  [{ in: "query", style: "loud" }, "form explode", "openapi/misplaced"],
  [{ in: "header" }, "simple"],
  [{ in: "header", style: "deepObject" }, "simple", "openapi/misplaced"],
  [{ in: "header", allowEmptyValue: true }, "simple", "openapi/misplaced"],
  [{ in: "cookie" }, "form explode"],
  [{ in: "cookie", style: "cookie" }, "cookie explode"],
];

test.each(styles.map((one) => ({ one })))(
  "a parameter is written as it says: $one",
  ({ one: [parameter, ...written] }) => {
    expect(writtenAs({ schema: list, ...parameter })).toEqual(written);
  },
);

test.each(["query", "querystring", "header", "cookie"])(
  "a parameter in %s may be a document of a media type",
  (place) => {
    expect(writtenAs({ in: place, content: { "application/json": { schema: list } } })).toEqual([
      "application/json",
    ]);
  },
);

const collections: readonly (readonly [
  place: string,
  format: string | undefined,
  ...written: readonly string[],
])[] = [
  ["query", undefined, "form"],
  ["query", "csv", "form"],
  ["query", "ssv", "spaceDelimited"],
  ["query", "tsv", "tabDelimited"],
  ["query", "pipes", "pipeDelimited"],
  ["query", "multi", "form explode"],
  ["path", "csv", "simple"],
  ["header", "multi", "simple", "openapi/misplaced"],
  ["header", "ssv", "simple", "openapi/member-not-read"],
];

test.each(collections.map((one) => ({ one })))(
  "collectionFormat of 2.0: $one",
  ({ one: [place, format, ...written] }) => {
    const more: JsonObject = format === undefined ? {} : { collectionFormat: format };
    expect(writtenAs({ in: place, required: true, ...list, ...more }, "2.0")).toEqual(written);
  },
);

/** Names of parameters with where they stand; what is required has a mark. */
const parametersOf = ({ parameters }: Operation): readonly string[] =>
  parameters.map(({ name, in: place, required }) => `${place} ${name}${required ? "!" : ""}`);

describe("parameters", () => {
  test("of the path item come first, and those of the operation stand for them", () => {
    const item = {
      parameters: [
        { name: "id", in: "path", required: true, schema: text },
        { name: "q", in: "query", schema: text },
      ],
    };
    const own = {
      parameters: [
        { name: "q", in: "query", required: true, schema: text },
        { name: "q", in: "header", schema: text },
      ],
    };
    expect(parametersOf(lowerOne(own, { path: "/a/{id}", item }).operation)).toEqual([
      "path id!",
      "query q!",
      "header q",
    ]);
  });

  test("headers that media types and security describe are no parameters", () => {
    const parameters = ["Accept", "content-type", "Authorization", "X-Other"].map((name) => ({
      name,
      in: "header",
      schema: text,
    }));
    const { operation, said } = lowerOne({ parameters });
    expect(parametersOf(operation)).toEqual(["header X-Other"]);
    expect(said).toEqual([
      "openapi/ignored-header",
      "openapi/ignored-header",
      "openapi/ignored-header",
    ]);
  });

  test("a name may be all that there is of a query parameter", () => {
    const { operation } = lowerOne({
      parameters: [{ name: "q", in: "query", allowEmptyValue: true, schema: text }],
    });
    expect(operation.parameters.map(({ allowEmptyValue }) => allowEmptyValue)).toEqual([true]);
  });
});

describe("bodies and responses", () => {
  const content = { "application/json": { schema: text }, "text/plain; charset=utf-8": {} };

  test.each(["get", "head", "trace"])("%s has no body", (method) => {
    const requestBody = { content: { "application/json": { schema: text } } };
    const { operation, said } = lowerOne({ requestBody }, { method });
    expect([operation.requestBody, said]).toEqual([undefined, ["openapi/body-not-sent"]]);
  });

  test("several media types, encodings of the parts of a form, headers and links", () => {
    const form = {
      schema: { type: "object" },
      encoding: {
        tags: { style: "pipeDelimited" },
        file: { contentType: "image/*", headers: { "X-A": { required: true, schema: text } } },
      },
    };
    const headers = {
      "X-Count": { schema: { type: "integer" } },
      "Content-Type": { schema: text },
      "X-Map": { content: { "application/json": { schema: list } } },
    };
    const links = {
      next: { operationId: "list", parameters: { id: "$response.body#/id" } },
      broken: {},
    };
    const { operation } = lowerOne(
      {
        requestBody: { required: true, content: { ...content, "multipart/form-data": form } },
        responses: {
          "2xx": { description: "fine", headers, content, links },
          default: { description: "not" },
        },
      },
      { method: "post" },
    );
    const [, , media] = operation.requestBody?.content ?? [];
    expect(operation.requestBody?.content.map(({ name }) => name)).toEqual([
      "application/json",
      "text/plain; charset=utf-8",
      "multipart/form-data",
    ]);
    expect(
      media?.encoding.map(({ property, contentType, serialization, headers: own }) => [
        property,
        contentType,
        shown(serialization),
        own.length,
      ]),
    ).toEqual([
      ["tags", undefined, "pipeDelimited", 0],
      ["file", "image/*", "none", 1],
    ]);
    const [success, other] = operation.responses;
    expect([success?.status, other?.status]).toEqual(["2XX", "default"]);
    expect(
      success?.headers.map(({ name, required, serialization }) => [
        name,
        required,
        shown(serialization),
      ]),
    ).toEqual([
      ["X-Count", false, "simple"],
      ["X-Map", false, "application/json"],
    ]);
    expect(
      success?.links.map(({ name, operation: target, parameters }) => [name, target, parameters]),
    ).toEqual([["next", "list", { id: "$response.body#/id" }]]);
  });

  test("items of a stream", () => {
    const { operation } = lowerOne(
      {
        responses: {
          "200": { description: "", content: { "application/jsonl": { itemSchema: text } } },
        },
      },
      { version: "3.2.0" },
    );
    expect(
      operation.responses[0]?.content.map(({ schema, itemSchema }) => [
        schema.kind,
        itemSchema?.kind,
      ]),
    ).toEqual([["unknown", "string"]]);
  });
});

describe("OpenAPI 2.0", () => {
  const bodyOf = (operation: JsonObject, root: JsonObject = {}) =>
    lowerOne(operation, { version: "2.0", method: "post", root }).operation.requestBody;

  test("a body has the media types that are consumed", () => {
    const parameters = [{ name: "b", in: "body", required: true, schema: text }];
    const names = (...where: readonly [JsonObject, JsonObject?]): readonly string[] =>
      bodyOf({ parameters, ...where[0] }, where[1])?.content.map(({ name }) => name) ?? [];
    expect(names({})).toEqual(["application/json"]);
    expect(names({}, { consumes: ["application/xml"] })).toEqual(["application/xml"]);
    expect(
      names({ consumes: ["text/csv", "text/csv"] }, { consumes: ["application/xml"] }),
    ).toEqual(["text/csv"]);
    expect(bodyOf({ parameters })?.required).toBe(true);
  });

  test("formData parameters are one form, in parts where there is a file", () => {
    const note = { name: "note", in: "formData", type: "string", required: true };
    const tags = { name: "tags", in: "formData", ...list, collectionFormat: "multi" };
    const form = bodyOf({ parameters: [note, tags] });
    const [media] = form?.content ?? [];
    expect(media?.name).toBe("application/x-www-form-urlencoded");
    expect(
      media?.schema.kind === "object" &&
        media.schema.properties.map(({ name, required, schema }) => [name, required, schema.kind]),
    ).toEqual([
      ["note", true, "string"],
      ["tags", false, "array"],
    ]);
    expect(
      media?.encoding.map(({ property, serialization }) => [property, shown(serialization)]),
    ).toEqual([["tags", "form explode"]]);
    expect(
      bodyOf({ parameters: [note, { name: "file", in: "formData", type: "file" }] })?.content.map(
        ({ name }) => name,
      ),
    ).toEqual(["multipart/form-data"]);
    expect(
      bodyOf({
        parameters: [note],
        consumes: ["application/json", "multipart/form-data"],
      })?.content.map(({ name }) => name),
    ).toEqual(["multipart/form-data"]);
  });

  test("responses have what is produced, files are bytes, headers and parameters are their own schemas", () => {
    const responses = {
      "200": {
        description: "",
        schema: { type: "file" },
        headers: { "X-A": { ...list, collectionFormat: "csv" } },
      },
      "201": { description: "", schema: text, examples: { "application/json": "a" } },
      "404": { description: "" },
    };
    const { operation } = lowerOne({ responses }, { version: "2.0" });
    expect(
      operation.responses.map(({ status, content, headers }) => [
        status,
        content.map(({ name, schema }) => [name, schema.kind, schema.docs.examples.length]),
        headers.map(({ name, schema }) => [name, schema.kind]),
      ]),
    ).toEqual([
      ["200", [["application/octet-stream", "string", 0]], [["X-A", "array"]]],
      ["201", [["application/json", "string", 1]], []],
      ["404", [], []],
    ]);
  });

  test.each<{ readonly root: JsonObject; readonly urls: readonly string[] }>([
    { root: { host: "a.example.com" }, urls: ["https://a.example.com"] },
    {
      root: { host: "a.example.com", basePath: "/v1/", schemes: ["http", "https"] },
      urls: ["http://a.example.com/v1", "https://a.example.com/v1"],
    },
    { root: { basePath: "/v1" }, urls: ["/v1"] },
    { root: { basePath: "/" }, urls: [] },
  ])("servers of $root", ({ root, urls }) => {
    const { servers } = lowerDocument({ swagger: "2.0", paths: {}, ...root }).api;
    expect(servers.map(({ url }) => url)).toEqual(urls);
  });

  test("an operation may have schemes of its own", () => {
    const { operation } = lowerOne(
      { schemes: ["http"] },
      { version: "2.0", root: { host: "a.example.com" } },
    );
    expect(operation.servers.map(({ url }) => url)).toEqual(["http://a.example.com"]);
  });

  test("x-nullable, discriminator and references to definitions, parameters and responses", () => {
    const definitions = {
      Pet: {
        type: "object",
        discriminator: "kind",
        required: ["kind"],
        properties: { kind: text, name: { type: "string", "x-nullable": true } },
      },
    };
    const root = {
      definitions,
      parameters: { q: { name: "q", in: "query", type: "integer" } },
      responses: { pet: { description: "", schema: { $ref: "#/definitions/Pet" } } },
    };
    const operation = {
      parameters: [{ $ref: "#/parameters/q" }],
      responses: { "200": { $ref: "#/responses/pet" } },
    };
    const { api } = lowerDocument({ swagger: "2.0", paths: { "/a": { get: operation } }, ...root });
    expect(api.operations[0]?.parameters.map(({ name, schema }) => [name, schema.kind])).toEqual([
      ["q", "number"],
    ]);
    const [pet] = api.schemas;
    expect([pet?.name, pet?.id]).toEqual(["Pet", "#/definitions/Pet"]);
    expect(
      pet?.schema.kind === "object" && pet.schema.properties.map(({ schema }) => schema.kind),
    ).toEqual(["string", "union"]);
  });

  test("flows of OAuth by their new names", () => {
    const flow = (name: string): JsonObject => ({
      type: "oauth2",
      flow: name,
      authorizationUrl: "/a",
      tokenUrl: "/t",
      scopes: { read: "Read" },
    });
    const securityDefinitions = {
      basic: { type: "basic" },
      key: { type: "apiKey", in: "query", name: "k" },
      code: flow("accessCode"),
      app: flow("application"),
      implicit: flow("implicit"),
      password: flow("password"),
    };
    const { api } = lowerDocument({ swagger: "2.0", paths: {}, securityDefinitions });
    expect(
      api.securitySchemes.map(({ name, type, placement }) => [
        name,
        type?.kind === "oauth2" ? type.flows.map(({ grant }) => grant) : type?.kind,
        placement.kind,
      ]),
    ).toEqual([
      ["basic", "http", "http"],
      ["key", "apiKey", "apiKey"],
      ["code", ["authorizationCode"], "http"],
      ["app", ["clientCredentials"], "http"],
      ["implicit", ["implicit"], "http"],
      ["password", ["password"], "http"],
    ]);
  });
});

describe("security", () => {
  const root: JsonObject = {
    components: {
      securitySchemes: {
        a: { type: "http", scheme: "basic" },
        b: { type: "apiKey", in: "cookie", name: "b" },
        digest: { type: "http", scheme: "Digest" },
        oidc: { type: "openIdConnect", openIdConnectUrl: "https://a.example.com" },
        cert: { type: "mutualTLS" },
      },
    },
  };
  const alternatives = (operation: JsonObject, more: JsonObject = {}): unknown => {
    const { security } = lowerOne(operation, { root: { ...root, ...more } }).operation;
    return security.kind === "alternatives"
      ? security.alternatives.map((set) => set.map(({ name }) => name))
      : security.kind;
  };

  test("sets of schemes, one of which is enough, none at all, and what the document says", () => {
    expect(alternatives({})).toBe("unstated");
    expect(alternatives({ security: [{ a: [], b: [] }, { oidc: ["x"] }, {}] })).toEqual([
      ["a", "b"],
      ["oidc"],
      [],
    ]);
    expect(alternatives({}, { security: [{ a: [] }] })).toEqual([["a"]]);
    expect(alternatives({ security: [] }, { security: [{ a: [] }] })).toEqual([]);
  });

  test("each scheme has a place", () => {
    const { api } = lowerDocument({ openapi: "3.1.0", paths: {}, ...root });
    expect(api.securitySchemes.map(({ placement }) => placement)).toEqual([
      { kind: "http", scheme: "basic" },
      { kind: "apiKey", in: "cookie", name: "b" },
      { kind: "apiKey", in: "header", name: "Authorization" },
      { kind: "http", scheme: "bearer" },
      { kind: "connection" },
    ]);
  });
});

describe("servers, tags and extensions", () => {
  test("of the operation, else of its path item", () => {
    const servers = (url: string) => ({ servers: [{ url }] });
    const urls = (operation: JsonObject, item: JsonObject) =>
      lowerOne(operation, { item, root: servers("/root") }).operation.servers.map(({ url }) => url);
    expect(urls(servers("/operation"), servers("/item"))).toEqual(["/operation"]);
    expect(urls({}, servers("/item"))).toEqual(["/item"]);
    expect(urls({}, {})).toEqual([]);
  });

  test("tags with parents, and what begins with x-", () => {
    const tags = [
      { name: "a", summary: "A" },
      { name: "b", parent: "a", kind: "nav" },
      { name: "a" },
    ];
    const { api } = lowerDocument({
      openapi: "3.2.0",
      tags,
      "x-root": [1],
      paths: { "/a": { get: { tags: ["b", "b"], "x-own": { a: 1 }, responses: fine } } },
    });
    expect(
      api.tags.map(({ name, summary, parent, kind }) => [name, summary, parent, kind]),
    ).toEqual([
      ["a", "A", undefined, undefined],
      ["b", undefined, "a", "nav"],
    ]);
    expect(api.extensions).toEqual({ "x-root": [1] });
    expect(api.operations.map(({ tags: own, docs }) => [own, docs.extensions])).toEqual([
      [["b"], { "x-own": { a: 1 } }],
    ]);
  });
});

describe("webhooks, callbacks and methods", () => {
  const operation = { responses: fine };

  test("any method of 3.2, in the order of the document", () => {
    const item = {
      additionalOperations: {
        COPY: operation,
        "m-search": operation,
        GET: operation,
        "a b": operation,
      },
      query: operation,
      get: operation,
    };
    const { api, said } = lowerDocument({ openapi: "3.2.0", paths: { "/a": item } });
    expect(api.operations.map(({ method }) => method)).toEqual([
      "COPY",
      "m-search",
      "QUERY",
      "GET",
    ]);
    expect(said).toEqual(["openapi/bad-value", "openapi/bad-value"]);
  });

  test("callbacks follow their operation and know it by its name", () => {
    const callbacks = {
      done: { "{$url}": { post: operation, put: { ...operation, operationId: "undone" } } },
    };
    const { api } = lowerDocument({
      openapi: "3.1.0",
      paths: { "/a": { post: { ...operation, operationId: "start", callbacks } } },
      webhooks: { over: { post: operation } },
    });
    expect(api.operations.map(({ name, target }) => [name, target])).toEqual([
      ["start", { kind: "path", template: "/a" }],
      ["startDone", { kind: "callback", name: "done", operation: "start", expression: "{$url}" }],
      ["undone", { kind: "callback", name: "done", operation: "start", expression: "{$url}" }],
      ["over", { kind: "webhook", name: "over" }],
    ]);
  });
});

describe("names of operations", () => {
  const named = (paths: JsonObject) =>
    lowerDocument({ openapi: "3.1.0", paths }).api.operations.map(({ name }) => name);
  const get = (operationId?: string): JsonObject => ({
    get: { responses: fine, ...(operationId === undefined ? {} : { operationId }) },
  });

  test("one that is stated is not taken by one that is made", () => {
    expect(named({ "/things": get(), "/items": get("listThings") })).toEqual([
      "getThings",
      "listThings",
    ]);
  });

  test("one that is stated twice belongs to the first, and the other one is named after its place", () => {
    expect(
      named({ "/things": get("list"), "/items/{id}/parts": get("list"), "/parts": get("List") }),
    ).toEqual(["list", "listItemParts", "listParts"]);
  });

  test("where the usual words are taken, the whole path tells", () => {
    expect(named({ "/v1/things": get(), "/v2/things": get(), "/v2/things/": get() })).toEqual([
      "listThings",
      "getV2Things",
      "getV2Things",
    ]);
  });
});
