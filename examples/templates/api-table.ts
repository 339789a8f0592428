import type { Api, Operation, Template } from "specwright/template";

/** A cell of a Markdown table; whatever a spec says stays in its cell. */
const cell = (text: string): string =>
  text
    .replaceAll(/[\\|`*_<>[\]]/gu, (letter) => `\\${letter}`)
    .replaceAll(/\s+/gu, " ")
    .trim();

function row({ name, method, target, heading }: Operation): string {
  const path = target.kind === "path" ? target.template : `webhook ${target.name}`;
  const title = heading.kind === "separate" ? heading.summary : heading.text;
  return `| ${cell(method)} | ${cell(path)} | ${cell(name)} | ${cell(title)} |`;
}

function table({ operations }: Api): string {
  const head = ["| method | path | name | title |", "| --- | --- | --- | --- |"];
  return `# API\n\n${[...head, ...operations.map(row)].join("\n")}\n`;
}

/** Makes `API.md`: a table with a line for each operation. */
const template: Template = {
  name: "api-table",
  requires: [],
  draft: (api) => [{ kind: "text", path: "API.md", text: table(api) }],
};

export default template;
