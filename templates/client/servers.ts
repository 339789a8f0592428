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
import { clientModules } from "../layout.js";
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

function serverValue({ url, description, variables }: Server): Code {
  const members = [
    code`url: ${literal(url)}`,
    ...(description === undefined ? [] : [code`description: ${literal(description)}`]),
    ...(variables.length === 0
      ? []
      : [code`variables: { ${joinCode(variables.map(variableValue), ", ")} }`]),
  ];
  return code`{ ${joinCode(members, ", ")} }`;
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
