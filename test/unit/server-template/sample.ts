import { renderArtifacts } from "../../../generator/emit/index.js";
import type { Artifact } from "../../../generator/emit/index.js";
import type {
  Api,
  CredentialPlacement,
  MediaType,
  Schema,
  SecurityScheme,
  SchemeUse,
} from "../../../generator/ir/index.js";
import { runPasses } from "../../../generator/passes/index.js";
import type { TemplateContext } from "../../../generator/template.js";
import { defaultPolicies } from "../../../generator/template.js";
import { expressTemplate } from "../../../templates/express/index.js";
import { fastifyTemplate } from "../../../templates/fastify/index.js";
import { runtimeFile } from "../../../templates/runtime-files.js";
import { serverTemplate, stubTemplate } from "../../../templates/server/index.js";
import { typesTemplate } from "../../../templates/types/index.js";
import { zodTemplate } from "../../../templates/zod/index.js";
import * as ir from "../../support/ir.js";

const media = (name: string, schema: Schema): MediaType => ({
  name,
  schema,
  itemSchema: undefined,
  encoding: [],
  origin: ir.nowhere,
});
const use = (name: string): SchemeUse => ({ name, scopes: ["read"], origin: ir.nowhere });
const scheme = (name: string, placement: CredentialPlacement): SecurityScheme => ({
  name,
  type: undefined,
  deprecated: false,
  placement,
  description: undefined,
  origin: ir.nowhere,
});

const item = ir.object({ "id!": ir.string, note: ir.union(ir.string, ir.nothing) });
const invalid = ir.object({
  "error!": ir.boolean,
  "statusCode!": ir.number,
  "message!": ir.array(
    ir.object({ "code!": ir.string, "expected!": ir.string, "path!": ir.array(ir.unknown) }),
  ),
});

const readItem = ir.operation({
  name: "readItem",
  method: "GET",
  target: { kind: "path", template: "/items/{item-id}" },
  heading: { kind: "separate", summary: "Read an item", description: "All of it. */ `${}`" },
  security: {
    kind: "alternatives",
    alternatives: [[], [use("api key"), use("basic")], [use("bearer")]],
  },
  parameters: [
    ir.parameter("path", "item-id", ir.integer, true),
    ir.parameter("query", "filter[ids]", ir.array(ir.integer)),
    ir.parameter("query", "sort", ir.oneOfValues(["up", "down", 1, null])),
    ir.parameter("query", "__proto__", ir.string),
    ir.parameter("query", "where", ir.object({ name: ir.string, age: ir.integer })),
    ir.parameter("header", "X-Trace", ir.union(ir.string, ir.nothing)),
    {
      ...ir.parameter("cookie", "session", ir.boolean),
      serialization: ir.unexploded,
    },
  ],
  responses: [
    ir.response("200", [
      ...ir.json(item),
      media("text/csv", ir.string),
      media("image/*", ir.string),
    ]),
    ir.response("304", ir.json(item)),
    ir.response("404", ir.json(invalid)),
    ir.response("4XX", [media("application/problem+json", ir.object({ "title!": ir.string }))]),
    ir.response("default", ir.json(invalid)),
  ],
});

/** Names that generated code has other uses for. */
const names = [
  "handlers",
  "security",
  "any",
  "routes",
  "options",
  "Context",
  "principals",
  "notImplemented",
  "delete",
  "constructor",
  "issue",
  "request",
  "promise",
  "routesType",
];

export const sample: Api = ir.api(
  [
    readItem,
    ir.operation({
      name: "createItem",
      target: { kind: "path", template: "/items" },
      security: { kind: "alternatives", alternatives: [[use("bearer")]] },
      requestBody: { required: true, content: ir.json(item), origin: ir.nowhere },
      responses: [
        ir.response("201", ir.json(item)),
        ir.response("400", ir.json(invalid)),
        ir.response("401"),
        ir.response("422", ir.json(invalid)),
      ],
    }),
    ir.operation({
      name: "replaceItem",
      method: "PUT",
      target: { kind: "path", template: "/items/{id}:replace" },
      parameters: [ir.parameter("path", "id", ir.string, true)],
      requestBody: {
        required: false,
        content: [
          media("application/merge-patch+json", item),
          media("text/plain", ir.string),
          media("multipart/form-data", item),
          media("*/*", ir.unknown),
        ],
        origin: ir.nowhere,
      },
      responses: [ir.response("2XX", [media("image/png", ir.string)])],
    }),
    ir.operation({
      name: "patchItem",
      method: "PATCH",
      requestBody: { required: false, content: ir.json(item), origin: ir.nowhere },
    }),
    ir.operation({ name: "ping", method: "HEAD", responses: [ir.response("200", ir.json(item))] }),
    ir.operation({ name: "anything", method: "GET", responses: [] }),
    ir.operation({
      name: "onlyErrors",
      method: "GET",
      target: { kind: "path", template: "/errors" },
      responses: [ir.response("400", ir.json(invalid)), ir.response("500")],
    }),
    ir.operation({ name: "invoicePaid", target: { kind: "webhook", name: "Invoice Paid" } }),
    ...names.map((name, index) =>
      ir.operation({
        name,
        method: "GET",
        target: { kind: "path", template: `/names/${index}` },
        security: { kind: "alternatives", alternatives: [[use("bearer")]] },
        responses: [
          ir.response(
            "200",
            ir.json(ir.object({ [`${name}!`]: item, "context!": ir.object({ "raw!": item }) })),
          ),
        ],
      }),
    ),
  ],
  {
    title: "Items",
    fidelity: "exact",
    securitySchemes: [
      scheme("api key", { kind: "apiKey", in: "query", name: "key" }),
      scheme("basic", { kind: "http", scheme: "basic" }),
      scheme("bearer", { kind: "http", scheme: "bearer" }),
      scheme("unused", { kind: "apiKey", in: "cookie", name: "sid" }),
    ],
  },
);

/** The output below `generated/`, and the stubs below `handlers/`. */
export async function render(api: Api): Promise<ReadonlyMap<string, string>> {
  const passed = runPasses(api, {
    filter: { include: [], exclude: [], prune: false },
    prose: "enforce",
    security: { schemes: {}, combine: "all" },
    limits: { chain: 1_000 },
    names: {},
  });
  if (!passed.ok) throw new Error("the sample has errors");
  const templates = [typesTemplate, zodTemplate, serverTemplate, expressTemplate, fastifyTemplate];
  const context: TemplateContext = {
    templates: new Set(templates.map(({ name }) => name)),
    validateResponses: "enforce",
    policies: defaultPolicies,
    runtimeFile,
  };
  const drafts = (
    await Promise.all(templates.map((template) => template.draft(passed.value, context)))
  ).flatMap((one) => [...one]);
  const { stubs, registry } = stubTemplate(
    passed.value,
    { fromOutputToStubs: "../handlers", fromStubsToOutput: "../generated" },
    context,
  );
  const once = new Map<string, Artifact>(
    [...drafts, registry].map((artifact) => [artifact.path, artifact]),
  );
  const files = await texts([...once.values()], "generated");
  return new Map([...files, ...(await texts(stubs, "handlers"))]);
}

async function texts(
  artifacts: readonly Artifact[],
  folder: string,
): Promise<readonly (readonly [string, string])[]> {
  const rendered = await renderArtifacts(artifacts, "/nowhere", "oxfmt");
  if (!rendered.ok) throw new Error("the artifacts have errors");
  return [...rendered.value].map(([path, text]) => [`${folder}/${path}`, text] as const);
}
