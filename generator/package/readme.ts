import type { Api, Operation } from "../ir/index.js";
import type { TemplateName } from "../template.js";
import type { PackageOptions } from "./options.js";

/** Text of a spec inside a Markdown table: no cell ends early, no tag begins. */
function cell(text: string): string {
  return text
    .replace(/[\s|]+/gu, " ")
    .replace(/[<&`\\[\]]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}

function row(operation: Operation): string {
  const { target } = operation;
  const path = target.kind === "path" ? target.template : target.name;
  return `| \`${operation.name}\` | ${operation.method} | ${cell(path)} |`;
}

/** Something to start from: the first operation that a client can call. */
function example(api: Api, options: PackageOptions): readonly string[] {
  const operation = api.operations.find(({ target }) => target.kind === "path");
  if (operation === undefined) return [];
  const parts = [
    operation.parameters.some(({ in: place }) => place === "path") ? "path: { … }" : "",
    operation.requestBody === undefined ? "" : "body: { … }",
  ].filter((part) => part !== "");
  const input = parts.length === 0 ? "" : `{ ${parts.join(", ")} }`;
  return [
    "```ts",
    `import { createClient } from ${JSON.stringify(`${options.name}/client`)};`,
    "",
    'const client = createClient({ baseUrl: "https://api.example.com" });',
    `const result = await client.${operation.name}(${input});`,
    "",
    "switch (result.status) {",
    ...operation.responses.map(
      ({ status }) =>
        `  case ${/^\d+$/u.test(status) ? status : JSON.stringify(status)}: // result.body has the type of this response`,
    ),
    "}",
    "```",
  ];
}

const entryTexts: Readonly<Record<TemplateName, readonly string[]>> = {
  types: ["`/types`: TypeScript types, without anything at run time"],
  zod: ["`/zod`: zod 4 validators of every schema, parameter set and body"],
  client: [
    "`/client`: a fetch client that validates what it receives",
    "`/fetch`: the same functions without validation, and without zod",
  ],
  server: ["`/server`: the contract of the handlers, whatever the framework"],
  express: ["`/express`: a router for Express 5"],
  fastify: ["`/fastify`: a plugin for Fastify 5"],
  "fetch-handler": ["`/fetch-handler`: a handler of the Fetch standard, for any runtime"],
  openapi: [
    "`/openapi.json` and `/paths`: the OpenAPI 3.1 document, and its types for openapi-fetch",
  ],
};

/** The README of the output: what is in it, how to call it, every operation. */
export function readme(
  api: Api,
  options: PackageOptions,
  templates: ReadonlySet<TemplateName>,
): string {
  const entries = Object.entries(entryTexts).flatMap(([name, texts]) =>
    [...templates].some((one) => one === name) ? texts : [],
  );
  const usage = templates.has("client") ? ["## Use", "", ...example(api, options), ""] : [];
  const lines = [
    `# ${cell(options.name)}`,
    "",
    options.description ??
      "Made by Specwright from a description of an HTTP API. Do not edit: change the spec and generate again.",
    "",
    "## Entry points",
    "",
    ...entries.map((entry) => `- ${entry}`),
    "",
    ...usage,
    "## Operations",
    "",
    "| name | method | path |",
    "| --- | --- | --- |",
    ...api.operations.map(row),
  ];
  return `${lines.join("\n")}\n`;
}
