import {
  code,
  docs,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, LocalSymbol, Module } from "../../generator/emit/index.js";
import type { Api, Server, ServerVariable } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import { clientModules, pathOperations } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { runtime } from "./runtime.js";

/** The servers of the API, as the entry points pass them on. */
export const servers: LocalSymbol = localSymbol(toName("servers"), clientModules.servers, "value");

/** The variables of a server as the user gives them: what has a default may be left out. */
function variableType({ name, values, default: initial }: ServerVariable): Code {
  const type =
    values.length === 0
      ? code`string`
      : joinCode(
          values.map((value) => literal(value)),
          " | ",
        );
  const key = propertyKey(name);
  return initial === undefined
    ? code`readonly ${key}: ${type};`
    : code`readonly ${key}?: ${type} | undefined;`;
}

function variableValue({ name, values, default: initial }: ServerVariable): Code {
  const members = [
    ...(initial === undefined ? [] : [code`default: ${literal(initial)}`]),
    ...(values.length === 0 ? [] : [code`values: ${literal(values)}`]),
  ];
  return code`${propertyKey(name)}: { ${joinCode(members, ", ")} }`;
}

function serverType({ variables }: Server): Code {
  if (variables.length === 0) return code`${runtime.server}`;
  return code`${runtime.server}<{ ${joinCode(variables.map(variableType), "\n")} }>`;
}

function serverValue({ name, url, description, variables }: Server): Code {
  const members = [
    ...(name === undefined ? [] : [code`name: ${literal(name)}`]),
    code`url: ${literal(url)}`,
    ...(description === undefined ? [] : [code`description: ${literal(description)}`]),
    ...(variables.length === 0
      ? []
      : [code`variables: { ${joinCode(variables.map(variableValue), ", ")} }`]),
  ];
  return code`{ ${joinCode(members, ", ")} }`;
}

/** The URL of a server with what its variables are where nobody says otherwise. */
function urlOf({ url, variables }: Server): string {
  return url.replaceAll(/\{([^{}]*)\}/gu, (place, name: string) => {
    const variable = variables.find((one) => one.name === name);
    return variable?.default ?? variable?.values[0] ?? place;
  });
}

/** Where an operation goes that has servers of its own; undefined of others. */
export function ownServerCode({ name, operation }: OperationPlace): Code | undefined {
  const [first] = operation.servers;
  if (first === undefined) return undefined;
  return code`/* @__PURE__ */ ${runtime.ownServer}(${literal(name)}, ${literal(urlOf(first))})`;
}

/** The type of the names of the operations that have servers of their own; undefined where there are none. */
export function ownServerNames(layout: Layout): Code | undefined {
  const own = pathOperations(layout).filter(({ operation }) => operation.servers.length > 0);
  if (own.length === 0) return undefined;
  return joinCode(
    own.map(({ name }) => literal(name)),
    " | ",
  );
}

/** The module with the servers of the API; none where it states none. */
export function serversModule(api: Api): readonly Module[] {
  if (api.servers.length === 0) return [];
  const type = code`readonly [${joinCode(api.servers.map(serverType), ", ")}]`;
  const value = code`[${joinCode(api.servers.map(serverValue), ", ")}]`;
  const statement = exportedConst(
    servers,
    type,
    value,
    docs(
      "Where the API is served, in the order of the spec. `serverUrl` makes a `baseUrl` of one.",
    ),
  );
  return [moduleOf(clientModules.servers, "The servers of the API.", [statement])];
}
