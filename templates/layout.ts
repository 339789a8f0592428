import { localSymbol } from "../generator/emit/index.js";
import type { LocalSymbol } from "../generator/emit/index.js";
import type {
  Api,
  NamedSchema,
  Operation,
  ParameterLocation,
  SchemaId,
} from "../generator/ir/index.js";
import type { Policies } from "../generator/template.js";
import { pascalCase, toName } from "../generator/naming/index.js";
import { fileNames } from "./file-names.js";
import { changesOf, inputNames } from "./changes.js";
import type { Changes } from "./changes.js";
import {
  circlesOf,
  membersOfIntersections,
  references,
  referencesInPlace,
  sameCircle,
} from "./recursion.js";

/** Where the code of one named schema is declared. */
export interface SchemaPlace {
  readonly named: NamedSchema;
  /** The TypeScript type. */
  readonly type: LocalSymbol;
  /** The type of what may be on the wire; the same symbol where defaults and codecs make no difference. */
  readonly input: LocalSymbol;
  /** The zod schema. */
  readonly validator: LocalSymbol;
}

/** The file and the names of one operation, in every template. */
export interface OperationPlace {
  readonly operation: Operation;
  /** Base name of its files, without folder and suffix. */
  readonly file: string;
  /** `camelCase`, the function that calls it and the key of its handler. */
  readonly name: string;
  /** `PascalCase`, the start of its type names. */
  readonly typeName: string;
}

/** The one source of file paths and exported names; templates ask it and never spell a path. */
export interface Layout {
  readonly schemas: readonly SchemaPlace[];
  readonly operations: readonly OperationPlace[];
  readonly policies: Policies;
  readonly schema: (id: SchemaId) => SchemaPlace;
  /** Whether a reference closes a circle, so that what it names may not be there yet when it is made. */
  readonly isCircular: (from: SchemaId | undefined, to: SchemaId) => boolean;
  /** Whether a reference leads back to the same schema over the same value, so that it says nothing. */
  readonly isEmptyCircle: (from: SchemaId | undefined, to: SchemaId) => boolean;
  /** Whether a named schema is a member of an intersection, so that other members add properties to it. */
  readonly isPart: (id: SchemaId) => boolean;
  /** What values become between wire and code. */
  readonly changes: Changes;
}

/** Type names by parameter location. */
export const parameterGroups: Readonly<
  Record<ParameterLocation, { readonly key: string; readonly suffix: string }>
> = {
  path: { key: "path", suffix: "PathParameters" },
  query: { key: "query", suffix: "QueryParameters" },
  querystring: { key: "querystring", suffix: "QuerystringParameters" },
  header: { key: "headers", suffix: "HeaderParameters" },
  cookie: { key: "cookies", suffix: "CookieParameters" },
};

export const parameterLocations: readonly ParameterLocation[] = [
  "path",
  "query",
  "querystring",
  "header",
  "cookie",
];

/** The locations in which an operation has parameters. */
export function usedLocations(operation: Operation): readonly ParameterLocation[] {
  return parameterLocations.filter((location) =>
    operation.parameters.some((parameter) => parameter.in === location),
  );
}

/** What a client calls and a server answers. */
export function pathOperations(layout: Layout): readonly OperationPlace[] {
  return layout.operations.filter((place) => place.operation.target.kind === "path");
}

/** Webhooks and callbacks: operations that the API calls, and a user of it answers. */
export function receiverOperations(layout: Layout): readonly OperationPlace[] {
  return layout.operations.filter((place) => place.operation.target.kind !== "path");
}

function schemaPlace(named: NamedSchema, file: string, input: string): SchemaPlace {
  const name = named.name;
  const type = localSymbol(toName(name), `types/${file}.ts`, "type");
  return {
    named,
    type,
    input: input === name ? type : localSymbol(toName(input), `types/${file}.ts`, "type"),
    validator: localSymbol(toName(`${name}Schema`), `zod/${file}.ts`, "value"),
  };
}

const layouts = new WeakMap<Api, Map<Policies, Layout>>();

/** The layout of an Api; the same object for the same Api and policies. */
export function layoutOf(api: Api, policies: Policies): Layout {
  const made = layouts.get(api) ?? new Map<Policies, Layout>();
  const layout = made.get(policies) ?? createLayout(api, policies);
  layouts.set(api, made.set(policies, layout));
  return layout;
}

function createLayout(api: Api, policies: Policies): Layout {
  const schemaFile = fileNames();
  const operationFile = fileNames();
  const changes = changesOf(api.schemas, policies);
  const inputName = inputNames(api.schemas, changes);
  const schemas = api.schemas.map((named) =>
    schemaPlace(named, schemaFile(named.name), inputName(named)),
  );
  const operations = api.operations.map((operation) => ({
    operation,
    file: operationFile(operation.name),
    name: operation.name,
    typeName: pascalCase(operation.name),
  }));
  const byId = new Map(schemas.map((place) => [place.named.id, place]));
  const members = membersOfIntersections(api.schemas);
  const circles = circlesOf(references(api.schemas));
  const emptyCircles = circlesOf(referencesInPlace(api.schemas));
  return {
    schemas,
    operations,
    isCircular: (from, to) => sameCircle(circles, from, to),
    isEmptyCircle: (from, to) => sameCircle(emptyCircles, from, to),
    isPart: (id) => members.has(id),
    changes,
    policies,
    schema(id) {
      const place = byId.get(id);
      if (place === undefined) throw new Error(`no schema has the id ${id}`);
      return place;
    },
  };
}

/** The type of an operation's parameters in one place. */
export function parametersType(place: OperationPlace, location: ParameterLocation): LocalSymbol {
  return localSymbol(
    toName(`${place.typeName}${parameterGroups[location].suffix}`),
    `types/operations/${place.file}.ts`,
    "type",
  );
}

/** The zod schema of an operation's parameters in one place. */
export function parametersValidator(
  place: OperationPlace,
  location: ParameterLocation,
): LocalSymbol {
  const name = toName(`${place.typeName}${parameterGroups[location].suffix}Schema`);
  return localSymbol(name, `zod/operations/${place.file}.ts`, "value");
}

/** The zod schemas of an operation's request body, by media type. */
export function bodyValidators(place: OperationPlace): LocalSymbol {
  return localSymbol(
    toName(`${place.name}RequestBody`),
    `zod/operations/${place.file}.ts`,
    "value",
  );
}

/** The zod schemas of an operation's responses, by status and media type. */
export function responseValidators(place: OperationPlace): LocalSymbol {
  return localSymbol(toName(`${place.name}Responses`), `zod/operations/${place.file}.ts`, "value");
}

/** A declaration of the written runtime, which is copied below `runtime/`. */
export function runtimeSymbol(
  path: string,
  name: string,
  space: LocalSymbol["space"],
): LocalSymbol {
  return localSymbol(toName(name), `runtime/${path}`, space);
}

/** What the client exports beside the functions of the operations; an operation of the same name gives way. */
export const clientNames: ReadonlySet<string> = new Set([
  "asResponse",
  "clientCredentials",
  "createClient",
  "cursorPages",
  "hooks",
  "idempotencyKeys",
  "isApiError",
  "linkPages",
  "linkTarget",
  "logging",
  "numberedPages",
  "offsetPages",
  "paginate",
  "part",
  "reconnect",
  "retry",
  "serverUrl",
  "servers",
  "tokenProvider",
  "unwrap",
  "withResponse",
]);

/** The two forms of an operation's function: by the types alone, and with the response validated. */
export function clientFunction(place: OperationPlace, form: "bare" | "validated"): LocalSymbol {
  const name = toName(clientNames.has(place.name) ? `${place.name}_` : place.name);
  return localSymbol(
    name,
    `client/${form === "bare" ? "operations" : "validated"}/${place.file}.ts`,
    "value",
  );
}

/** What the client's runtime knows of an operation. */
export function clientOperation(place: OperationPlace): LocalSymbol {
  return localSymbol(
    toName(`${place.name}Operation`),
    `client/operations/${place.file}.ts`,
    "value",
  );
}

/** The type of what an operation's function takes, and of what it gives. */
export function clientType(place: OperationPlace, role: "Input" | "Result"): LocalSymbol {
  return localSymbol(
    toName(`${place.typeName}${role}`),
    `client/operations/${place.file}.ts`,
    "type",
  );
}

/** The modules of the client that are not one operation's. */
export const clientModules = {
  /** `createClient`, and every function with validation where there are validators. */
  index: "client/index.ts",
  /** Every function without validation. */
  fetch: "client/fetch.ts",
  options: "client/options.ts",
  security: "client/security.ts",
  servers: "client/servers.ts",
} as const;

/** What the server exports beside the types of the operations; an operation's type of the same name gives way. */
const serverNames: ReadonlySet<string> = new Set(["AnyReply", "SecurityHandler"]);

/** The types of one operation on the side of a server: what its handler takes, what it gives, and itself. */
export function serverType(
  place: OperationPlace,
  role: "HandlerRequest" | "Reply" | "Handler",
): LocalSymbol {
  const name = `${place.typeName}${role}`;
  return localSymbol(
    toName(serverNames.has(name) ? `${name}_` : name),
    `server/operations/${place.file}.ts`,
    "type",
  );
}

/** A handler for every webhook, or for every callback. */
export function receiversType(kind: "webhook" | "callback"): LocalSymbol {
  const name = kind === "webhook" ? "WebhookHandlers" : "CallbackHandlers";
  return localSymbol(toName(name), serverModules.receivers, "type");
}

/** What the server's runtime knows of an operation. */
export function serverRoute(place: OperationPlace): LocalSymbol {
  return localSymbol(toName(`${place.name}Route`), `server/routes/${place.file}.ts`, "value");
}

/** The modules of a server that are not one operation's. */
export const serverModules = {
  /** What handlers are written with; needs nothing but types at run time, and the errors that handlers throw. */
  index: "server/index.ts",
  handlers: "server/handlers.ts",
  /** The handlers of webhooks and callbacks. */
  receivers: "server/receivers.ts",
  receiverRoutes: "server/receiver-routes.ts",
  /** Takes webhooks and callbacks apart where there is no server framework. */
  unwrap: "server/unwrap.ts",
  options: "server/options.ts",
  security: "server/security.ts",
  /** Where requests present the credentials of the security schemes. */
  credentials: "server/credentials.ts",
  /** The bodies that operations declare for invalid requests. */
  invalidRequests: "server/invalid-requests.ts",
  routes: "server/routes/index.ts",
  /** Brings the user's handlers together. */
  registry: "server/registry.ts",
  express: "express/index.ts",
  fastify: "fastify/index.ts",
  "fetch-handler": "fetch-handler/index.ts",
} as const;
