import type { Operation } from "../ir/index.js";
import type { TemplateName } from "../template.js";
import type { PackageOptions } from "./options.js";

const from = ({ name }: PackageOptions, entry: string): string =>
  JSON.stringify(`${name}/${entry}`);

const takesInput = ({ parameters, requestBody }: Operation): boolean =>
  parameters.length > 0 || requestBody !== undefined;

const label = (status: string): string => (/^\d+$/u.test(status) ? status : JSON.stringify(status));

/** A call, as it compiles: the input is a parameter, so nothing has to be made up. */
function call(operation: Operation, options: PackageOptions): readonly string[] {
  const { name, responses } = operation;
  const input = takesInput(operation) ? "input" : "";
  const parameter = input === "" ? "" : `input: Parameters<typeof client.${name}>[0]`;
  return [
    "```ts",
    `import { createClient } from ${from(options, "client")};`,
    "",
    'const client = createClient({ baseUrl: "https://api.example.com" });',
    "",
    `export async function example(${parameter}) {`,
    `  const result = await client.${name}(${input});`,
    "  switch (result.status) {",
    ...responses.map(({ status }) => `    case ${label(status)}: // result.body has its type`),
    ...(responses.length === 0 ? [] : ["      return result.body;"]),
    "    default: // a status that the contract does not declare",
    "      throw new Error(`the server answered ${result.statusCode}`);",
    "  }",
    "}",
    "```",
    "",
  ];
}

/** A handler, as it compiles. */
function handler({ name }: Operation, options: PackageOptions): readonly string[] {
  return [
    "```ts",
    `import type { Handlers } from ${from(options, "server")};`,
    "",
    `export const ${name}: Handlers["${name}"] = async (request) => {`,
    '  throw new Error(`not written yet: ${Object.keys(request).join(", ")}`);',
    "};",
    "```",
    "",
  ];
}

/** How to use one operation of a group: called where there is a client, answered where there is only a server. */
export function usage(
  operations: readonly Operation[],
  options: PackageOptions,
  templates: ReadonlySet<TemplateName>,
): readonly string[] {
  const operation = operations.find(({ target }) => target.kind === "path");
  if (operation === undefined) return [];
  if (templates.has("client")) return call(operation, options);
  return templates.has("server") ? handler(operation, options) : [];
}
