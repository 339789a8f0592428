import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import addFormats from "ajv-formats";
import fastify from "fastify";
import type { FastifyRequest } from "fastify";
import { load } from "js-yaml";
import type { Operation } from "../../generator/ir/index.js";

/** The parts of a request as the foreign server has read and checked them. */
export interface ForeignTaken {
  readonly operation: string;
  readonly request: Readonly<Record<"path" | "query" | "headers" | "body", unknown>>;
}

/** What the foreign server has seen, and what it is to answer. */
export interface ForeignDesk {
  taken: ForeignTaken | undefined;
  reply: {
    readonly status: number;
    readonly contentType: string | undefined;
    readonly body: unknown;
  };
}

export interface ForeignServer {
  readonly url: string;
  readonly desk: ForeignDesk;
  readonly close: () => Promise<void>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const at = (document: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), document);

const followed = (document: Json, value: unknown): Json => {
  const own = isObject(value) ? value : {};
  const { $ref: ref } = own;
  return typeof ref === "string" ? followed(document, at(document, ref.slice(1))) : own;
};

/** A schema as Ajv takes it: references lead into the document, which Ajv knows by a name. */
function schemaOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(schemaOf);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      if (key === "$ref" && typeof member === "string") return [[key, `document${member}`]];
      // What is no keyword of JSON Schema, and could look like one.
      if (["example", "examples", "discriminator", "xml", "externalDocs"].includes(key)) return [];
      return [[key, schemaOf(member)]];
    }),
  );
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The parameters of one place as an object. Header fields have their names in lower case. */
function groupOf(parameters: readonly Json[], place: string): Json {
  // OpenAPI 3.1, 4.8.12.2.1: what is said of these header fields counts for nothing.
  const ignored = (one: Json): boolean =>
    place === "header" && /^(?:accept|content-type|authorization)$/i.test(String(one["name"]));
  const own = parameters.filter((one) => one["in"] === place && !ignored(one));
  const nameOf = (one: Json): string =>
    place === "header" ? String(one["name"]).toLowerCase() : String(one["name"]);
  return {
    type: "object",
    properties: Object.fromEntries(own.map((one) => [nameOf(one), schemaOf(one["schema"] ?? {})])),
    required: own.filter((one) => one["required"] === true).map(nameOf),
  };
}

function routeSchema(document: Json, pathItem: Json, operation: Json): Json {
  const parameters = [...list(pathItem["parameters"]), ...list(operation["parameters"])].map(
    (one) => followed(document, one),
  );
  const body = followed(document, operation["requestBody"]);
  const content = isObject(body["content"]) ? body["content"] : {};
  const json = Object.entries(content).find(([name]) => name.includes("json"))?.[1];
  return {
    params: groupOf(parameters, "path"),
    querystring: groupOf(parameters, "query"),
    headers: groupOf(parameters, "header"),
    ...(isObject(json) && json["schema"] !== undefined && body["required"] === true
      ? { body: schemaOf(json["schema"]) }
      : {}),
  };
}

const takenOf = (name: string, { params, query, headers, body }: FastifyRequest): ForeignTaken => ({
  operation: name,
  request: { path: params, query, headers, body },
});

const urlOf = (template: string): string => template.replaceAll(/\{([^{}]*)\}/g, ":$1");

/** A server of Fastify and Ajv alone, made from the document as it stands, without anything of ours. */
export async function foreignServer(
  file: string,
  operations: readonly Operation[],
): Promise<ForeignServer> {
  const document = load(readFileSync(file, "utf8")) as Json;
  const desk: ForeignDesk = {
    taken: undefined,
    reply: { status: 204, contentType: undefined, body: undefined },
  };
  const app = fastify({
    forceCloseConnections: true,
    ajv: {
      customOptions: { strict: false, removeAdditional: false, coerceTypes: "array" },
      plugins: [addFormats.default as never],
    },
  });
  app.addSchema({ ...(schemaOf(document) as object), $id: "document" });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (request, text, done) => {
    const isJson = request.headers["content-type"]?.includes("json") === true;
    done(null, isJson ? JSON.parse(String(text)) : text);
  });
  const paths = isObject(document["paths"]) ? document["paths"] : {};
  for (const { name, method, target } of operations) {
    if (target.kind !== "path") continue;
    const pathItem = followed(document, paths[target.template]);
    app.route({
      method: method as "GET",
      url: urlOf(target.template),
      exposeHeadRoute: false,
      schema: routeSchema(document, pathItem, followed(document, pathItem[method.toLowerCase()])),
      handler: (request, reply) => {
        desk.taken = takenOf(name, request);
        const { status, contentType, body } = desk.reply;
        reply.code(status);
        if (contentType !== undefined) reply.type(contentType);
        const isText = typeof body === "string" && contentType?.includes("json") !== true;
        return reply.send(body === undefined || isText ? body : JSON.stringify(body));
      },
    });
  }
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, desk, close: () => app.close() };
}
