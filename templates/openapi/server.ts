import type { JsonObject, Server, ServerVariable } from "../../generator/ir/index.js";
import type { Extensions } from "./extension.js";

const described = (description: string | undefined): JsonObject =>
  description === undefined ? {} : { description };

/** OpenAPI asks for a default of each variable (3.2, 4.7). */
function variableObject(variable: ServerVariable, { variable: extension }: Extensions): JsonObject {
  const { description, default: usual, values } = variable;
  return {
    ...(values.length === 0 ? {} : { enum: values }),
    default: usual ?? values[0] ?? "",
    ...described(description),
    ...extension(variable),
  };
}

function serverObject(server: Server, extensions: Extensions): JsonObject {
  const { name, url, description, variables } = server;
  const written = variables.map((one) => [one.name, variableObject(one, extensions)] as const);
  return {
    ...(name === undefined ? {} : { name }),
    url,
    ...described(description),
    ...(variables.length === 0 ? {} : { variables: Object.fromEntries(written) }),
  };
}

/** Server objects (OpenAPI 3.2, 4.6). */
export const serverObjects = (
  servers: readonly Server[],
  extensions: Extensions,
): readonly JsonObject[] => servers.map((server) => serverObject(server, extensions));
