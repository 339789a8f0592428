import { localSymbol } from "../generator/emit/index.js";
import type { LocalSymbol } from "../generator/emit/index.js";
import type { Api, Operation, ParameterLocation, SchemaId } from "../generator/ir/index.js";
import type { Policies } from "../generator/template.js";
import {
  createScope,
  fileNames,
  foldFileName,
  pascalCase,
  toName,
} from "../generator/naming/index.js";
import type { Lookup } from "./disjoint.js";
import { opennessesOf } from "./openness.js";
import type { Opennesses } from "./openness.js";
import { clientNames, serverModules } from "./modules.js";
import { ownModules, schemaPlacesOf } from "./schema-places.js";
import type { SchemaPlace, SchemaPlaces } from "./schema-places.js";

export type { SchemaPlace } from "./schema-places.js";
export { clientModules, clientNames, serverModules } from "./modules.js";

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
export interface Layout
  extends Lookup, Pick<SchemaPlaces, "isCircular" | "isEmptyCircle" | "isPart" | "changes"> {
  readonly schemas: readonly SchemaPlace[];
  readonly operations: readonly OperationPlace[];
  readonly policies: Policies;
  readonly schema: (id: SchemaId) => SchemaPlace;
  readonly openness: Opennesses;
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

const layouts = new WeakMap<Api, Map<string, Layout>>();

/** The layout of an Api; the same object for the same Api and policies, whichever object says them. */
export function layoutOf(api: Api, policies: Policies): Layout {
  const said = JSON.stringify(policies);
  const made = layouts.get(api) ?? new Map<string, Layout>();
  const layout = made.get(said) ?? createLayout(api, policies, said);
  layouts.set(api, made.set(said, layout));
  return layout;
}

/** The names of one operation after another; a type of parameters gives way to a schema of its name. */
function operationPlacer(schemaNames: readonly string[]): (operation: Operation) => OperationPlace {
  const operationFile = fileNames(ownModules);
  const operationTypes = createScope(foldFileName);
  const typeNames = createScope();
  for (const name of schemaNames) typeNames.claim(name);
  return (operation) => {
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
  };
}

function createLayout(api: Api, policies: Policies, said: string): Layout {
  const { places, placeOf, typeNames, ...known } = schemaPlacesOf(api.schemas, policies, said);
  const openness = opennessesOf(api, policies);
  return {
    ...known,
    schemas: places,
    operations: api.operations.map(operationPlacer(typeNames)),
    policies,
    openness,
    isOpen: (schema) => openness.of(schema) === "both",
    schemaOf: (id) => placeOf(id)?.named.schema,
    schema(id) {
      const place = placeOf(id);
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

const validatorsOf =
  (suffix: string) =>
  (place: OperationPlace): LocalSymbol =>
    localSymbol(toName(`${place.name}${suffix}`), `zod/operations/${place.file}.ts`, "value");

/** The zod schemas of an operation's request body, by media type. */
export const bodyValidators: (place: OperationPlace) => LocalSymbol = validatorsOf("RequestBody");

/** The zod schemas of an operation's responses, by status and media type. */
export const responseValidators: (place: OperationPlace) => LocalSymbol = validatorsOf("Responses");

/** The zod schemas of the header fields that an operation's responses declare, by status. */
export const responseHeaderValidators: (place: OperationPlace) => LocalSymbol =
  validatorsOf("ResponseHeaders");

/** The zod schemas of the header fields that the parts of an operation's forms declare, by media type and property. */
export const partHeaderValidators: (place: OperationPlace) => LocalSymbol =
  validatorsOf("PartHeaders");

/** A declaration of the written runtime, which is copied below `runtime/`. */
export function runtimeSymbol(
  path: string,
  name: string,
  space: LocalSymbol["space"],
): LocalSymbol {
  return localSymbol(toName(name), `runtime/${path}`, space);
}

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
  return localSymbol(toName(`${place.name}Route`), `server/operations/${place.file}.ts`, "value");
}
