import type { Api, Operation } from "../ir/index.js";
import type { TemplateName } from "../template.js";
import { usage } from "./usage.js";
import type { PackageOptions } from "./options.js";

/** Text of a spec inside Markdown: no cell ends early, no tag or link begins. */
function cell(text: string): string {
  return text
    .replace(/[\s|]+/gu, " ")
    .replace(/[<&`*_\\[\]]/gu, (mark) => `&#${mark.charCodeAt(0)};`)
    .trim();
}

function row(operation: Operation): string {
  const { target } = operation;
  const path = target.kind === "path" ? target.template : `webhook ${target.name}`;
  return `| \`${operation.name}\` | ${operation.method} | ${cell(path)} |`;
}

const table = (operations: readonly Operation[]): readonly string[] => [
  "| name | method | path |",
  "| --- | --- | --- |",
  ...operations.map(row),
];

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

/** The operations by the first group that the documentation puts them in; those without one come last. */
function groups(api: Api): ReadonlyMap<string, readonly Operation[]> {
  const found = new Map<string, Operation[]>();
  const grouped = api.operations.filter(({ tags }) => tags.length > 0);
  const rest = api.operations.filter(({ tags }) => tags.length === 0);
  for (const operation of [...grouped, ...rest]) {
    const title = operation.tags[0] ?? (grouped.length === 0 ? "" : "Others");
    const known = found.get(title);
    if (known === undefined) found.set(title, [operation]);
    else known.push(operation);
  }
  return found;
}

/** The README of the output: what is in it, and for every group its operations and how to call one. */
export function readme(
  api: Api,
  options: PackageOptions,
  templates: ReadonlySet<TemplateName>,
): string {
  const entries = Object.entries(entryTexts).flatMap(([name, texts]) =>
    [...templates].some((one) => one === name) ? texts : [],
  );
  const sections = [...groups(api)].flatMap(([title, operations]) => [
    ...(title === "" ? [] : [`### ${cell(title)}`, ""]),
    ...table(operations),
    "",
    ...usage(operations, options, templates),
  ]);
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
    "## Operations",
    "",
    ...sections,
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
