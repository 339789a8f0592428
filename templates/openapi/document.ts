import { plainNode } from "../../generator/ir/index.js";
import type { Api, JsonObject, Operation, Tag } from "../../generator/ir/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { noExtensions } from "./extension.js";
import type { Extensions } from "./extension.js";
import { hasMember, itemsOf } from "./operation.js";
import type { Keys, Once, Writing } from "./operation.js";
import { componentKeys, jsonSchema, schemaWriting } from "./schema.js";
import { schemeObject } from "./security.js";
import { serverObjects } from "./server.js";

/** What only OpenAPI 3.2 can say. */
const isNewer: readonly ((api: Api) => boolean)[] = [
  ({ tags }) => tags.some(({ summary, parent, kind }) => summary ?? parent ?? kind),
  ({ servers }) => servers.some(({ name }) => name !== undefined),
  ({ securitySchemes }) =>
    securitySchemes.some(
      ({ type, deprecated }) =>
        deprecated ||
        (type?.kind === "oauth2" &&
          (type.metadataUrl !== undefined ||
            type.flows.some(({ grant }) => grant === "deviceAuthorization"))),
    ),
  ({ operations }) =>
    operations.some((operation) => !hasMember(operation) || operation.method === "QUERY"),
  ({ operations }) =>
    operations.some(({ parameters }) =>
      parameters.some(
        ({ in: place, serialization }) =>
          place === "querystring" ||
          (serialization.kind === "style" && serialization.style === "cookie"),
      ),
    ),
  ({ operations }) =>
    operations.some(({ requestBody, responses }) =>
      [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].some(
        ({ itemSchema }) => itemSchema !== undefined,
      ),
    ),
];

/** The oldest version that can say what the Api says. */
const versionOf = (api: Api): string => (isNewer.some((says) => says(api)) ? "3.2.0" : "3.1.1");

function components(writing: Writing): JsonObject {
  const { api, schemeKeys, extensions } = writing;
  const schemas = Object.fromEntries(
    api.schemas.map(({ id, schema }) => [
      writing.nameOf({ kind: "ref", target: id, ...plainNode(schema.origin) }),
      writing.once(schema, () => jsonSchema(schema, writing)),
    ]),
  );
  const schemes = api.securitySchemes.map((scheme) => {
    const key = schemeKeys.get(scheme.name) ?? scheme.name;
    return [key, { ...schemeObject(scheme), ...extensions.scheme(scheme, key) }] as const;
  });
  return {
    ...(api.schemas.length === 0 ? {} : { schemas }),
    ...(schemes.length === 0 ? {} : { securitySchemes: Object.fromEntries(schemes) }),
  };
}

/** The callbacks of each operation, by its name. */
function callbacksOf({ operations }: Api): ReadonlyMap<string, readonly Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of operations) {
    const { target } = operation;
    if (target.kind !== "callback") continue;
    const known = found.get(target.operation);
    if (known === undefined) found.set(target.operation, [operation]);
    else known.push(operation);
  }
  return found;
}

/** What was written of an Api, and by which keys its parts refer to others. */
interface Written {
  readonly keys: string;
  readonly objects: WeakMap<object, JsonObject>;
}

const written = new WeakMap<Api, Written>();

/** What was written of parts by the same keys before, for parts that are the same objects. */
function writtenBy(keys: string, api: Api, before: Api | undefined): Written["objects"] {
  const known = before === undefined ? undefined : written.get(before);
  const objects = known?.keys === keys ? known.objects : new WeakMap<object, JsonObject>();
  written.set(api, { keys, objects });
  return objects;
}

/** What a process that goes on has made a document of before. */
export type Before = Pick<NonNullable<TemplateContext["kept"]>, "basis"> | undefined;

/** Writes each part; for a process that goes on once, but where places are written, which may change without the part. */
function onceOf(api: Api, extensions: Extensions, schemeKeys: Keys, kept: Before): Once {
  if (kept === undefined || extensions !== noExtensions) return (_part, write) => write();
  const names = api.schemas.map(({ id, name }) => [id, name]);
  const objects = writtenBy(JSON.stringify([names, [...schemeKeys]]), api, kept.basis);
  return (part, write) => {
    const object = objects.get(part) ?? write();
    objects.set(part, object);
    return object;
  };
}

function writingOf(api: Api, extensions: Extensions, kept: Before): Writing {
  const schemeKeys = componentKeys(api.securitySchemes.map(({ name }) => name));
  return {
    ...schemaWriting(api, extensions),
    once: onceOf(api, extensions, schemeKeys, kept),
    api,
    schemeKeys,
    idOwners: new Map(api.operations.toReversed().map((operation) => [operation.name, operation])),
    callbacks: callbacksOf(api),
  };
}

const stated = (members: Readonly<Record<string, string | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );

const tagObject = ({ name, summary, description, parent, kind }: Tag): JsonObject =>
  stated({ name, summary, description, parent, kind });

/**
 * The OpenAPI document of an Api, of version 3.1, or 3.2 where it says what only that can. What the spec does not say is
 * left open.
 * @param extensions what to write beyond OpenAPI; nothing by default
 * @param kept an Api that was written before, of which parts may have stayed the same
 */
export function openapiDocument(
  api: Api,
  extensions: Extensions = noExtensions,
  kept?: Before,
): JsonObject {
  const writing = writingOf(api, extensions, kept);
  const { title = "API", summary, description, version = "0.0.0" } = api;
  const webhooks = itemsOf(
    api.operations,
    ({ target }) => (target.kind === "webhook" ? target.name : undefined),
    writing,
  );
  return {
    openapi: versionOf(api),
    info: stated({ title, summary, description, version }),
    ...api.extensions,
    ...extensions.root(api),
    ...(api.servers.length === 0 ? {} : { servers: serverObjects(api.servers, extensions) }),
    ...(api.tags.length === 0 ? {} : { tags: api.tags.map(tagObject) }),
    paths: itemsOf(
      api.operations,
      ({ target }) => (target.kind === "path" ? target.template : undefined),
      writing,
    ),
    ...(Object.keys(webhooks).length === 0 ? {} : { webhooks }),
    components: components(writing),
  };
}
