import { localSymbol } from "../generator/emit/index.js";
import type { LocalSymbol } from "../generator/emit/index.js";
import type {
  Api,
  NamedSchema,
  Operation,
  ParameterLocation,
  SchemaId,
} from "../generator/ir/index.js";
import {
  createScope,
  fileNames,
  foldFileName,
  pascalCase,
  toName,
} from "../generator/naming/index.js";
import { recursiveSchemas } from "./recursion.js";

/** Where the code of one named schema is declared. */
export interface SchemaPlace {
  readonly named: NamedSchema;
  /** The TypeScript type. */
  readonly type: LocalSymbol;
  /** The type of the properties of its zod object. */
  readonly shape: LocalSymbol;
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
  /** The names of the types of its parameters; a schema of such a name goes first. */
  readonly parameterTypes: ReadonlyMap<ParameterLocation, string>;
}

/** The one source of file paths and exported names; templates ask it and never spell a path. */
export interface Layout {
  readonly schemas: readonly SchemaPlace[];
  readonly operations: readonly OperationPlace[];
  readonly schema: (id: SchemaId) => SchemaPlace;
  /** Whether a schema may contain itself, so that its validator must not be needed before it is made. */
  readonly isRecursive: (id: SchemaId) => boolean;
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

/** Operations that a client calls and a server answers; webhooks go the other way. */
export function pathOperations(layout: Layout): readonly OperationPlace[] {
  return layout.operations.filter((place) => place.operation.target.kind === "path");
}

function schemaPlace(named: NamedSchema, file: string): SchemaPlace {
  const name = named.name;
  return {
    named,
    type: localSymbol(toName(name), `types/${file}.ts`, "type"),
    shape: localSymbol(toName(`${name}Shape`), `zod/${file}.ts`, "type"),
    validator: localSymbol(toName(`${name}Schema`), `zod/${file}.ts`, "value"),
  };
}

const layouts = new WeakMap<Api, Layout>();

/** The layout of an Api; the same object for the same Api. */
export function layoutOf(api: Api): Layout {
  const known = layouts.get(api);
  if (known !== undefined) return known;
  const layout = createLayout(api);
  layouts.set(api, layout);
  return layout;
}

function createLayout(api: Api): Layout {
  // `index` is the module that passes the others on, `proof` the one that compares types with validators.
  const schemaFile = fileNames(["index", "proof"]);
  const operationFile = fileNames(["index", "proof"]);
  const schemas = api.schemas.map((named) => schemaPlace(named, schemaFile(named.name)));
  const operationTypes = createScope(foldFileName);
  const typeNames = createScope();
  for (const { name } of api.schemas) typeNames.claim(name);
  const operations = api.operations.map((operation): OperationPlace => {
    // A capital may be a letter that no name has.
    const typeName = operationTypes.claim(pascalCase(operation.name));
    const parameterTypes = usedLocations(operation).map(
      (location) =>
        [location, typeNames.claim(`${typeName}${parameterGroups[location].suffix}`)] as const,
    );
    return {
      operation,
      file: operationFile(operation.name),
      name: operation.name,
      typeName,
      parameterTypes: new Map(parameterTypes),
    };
  });
  const byId = new Map(schemas.map((place) => [place.named.id, place]));
  const recursive = recursiveSchemas(api.schemas);
  return {
    schemas,
    operations,
    isRecursive: (id) => recursive.has(id),
    schema(id) {
      const place = byId.get(id);
      if (place === undefined) throw new Error(`no schema has the id ${id}`);
      return place;
    },
  };
}

function parametersName(
  { typeName, parameterTypes }: OperationPlace,
  place: ParameterLocation,
): string {
  return parameterTypes.get(place) ?? `${typeName}${parameterGroups[place].suffix}`;
}

/** The type of an operation's parameters in one place. */
export function parametersType(place: OperationPlace, location: ParameterLocation): LocalSymbol {
  return localSymbol(
    toName(parametersName(place, location)),
    `types/operations/${place.file}.ts`,
    "type",
  );
}

/** The zod schema of an operation's parameters in one place. */
export function parametersValidator(
  place: OperationPlace,
  location: ParameterLocation,
): LocalSymbol {
  const name = toName(`${parametersName(place, location)}Schema`);
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

/** What the server's runtime knows of an operation. */
export function serverRoute(place: OperationPlace): LocalSymbol {
  return localSymbol(toName(`${place.name}Route`), `server/routes/${place.file}.ts`, "value");
}

/** The modules of a server that are not one operation's. */
export const serverModules = {
  /** What handlers are written with; needs nothing but types at run time, and the errors that handlers throw. */
  index: "server/index.ts",
  handlers: "server/handlers.ts",
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
} as const;
