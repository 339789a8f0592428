import { andThen } from "../../../generator/diagnostics/index.js";
import type { Result } from "../../../generator/diagnostics/index.js";
import { lowerPages, readPages } from "../../../generator/frontends/endpoint-page/index.js";
import type {
  Field,
  Page,
  PageDocument,
} from "../../../generator/frontends/endpoint-page/index.js";
import type { Api, Operation, Schema } from "../../../generator/ir/index.js";
import { valueOf } from "../../support/result.js";

/** A page with one section of the given lines. */
export function pageOf(fields: string, section = "## Request fields (application/json):"): string {
  return `# Make a thing\n\nMakes one thing.\n\nEndpoint: POST /v1/things\nVersion: 1.0.0\nSecurity: key\n\n${section}\n\n${fields}\n\n\n## Response 204 fields\n`;
}

export function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

export const tryRead = (text: string): Result<PageDocument> => readPages({ path: "page.md", text });

export const tryLower = (text: string): Result<Api> =>
  andThen(tryRead(text), (document) => lowerPages([document]));

export const readAll = (text: string): readonly Page[] => valueOf(tryRead(text)).pages;

/** The only page of a text. */
export function read(text: string): Page {
  const [page, ...others] = readAll(text);
  if (page === undefined || others.length > 0)
    throw new Error(`${others.length} pages beside ${page === undefined ? "none" : "one"}`);
  return page;
}

/** The fields of the first section. */
export const fieldsOf = (text: string): readonly Field[] => read(text).sections[0]?.fields ?? [];

export const lower = (text: string): Api => valueOf(tryLower(text));

export function operationOf(text: string): Operation {
  const [operation] = lower(text).operations;
  if (operation === undefined) throw new Error("no operation");
  return operation;
}

/** The schema of the request body whose fields are given as lines. */
export function schemaOf(fields: string): Schema {
  const schema = operationOf(pageOf(fields)).requestBody?.content[0]?.schema;
  if (schema === undefined) throw new Error("no request body");
  return schema;
}

export const codesOf = (text: string): readonly string[] =>
  tryLower(text).diagnostics.map(({ code }) => code);

/** A value without the origins within it, and without texts for people when asked. */
export function bare(value: unknown, without: ReadonlySet<string> = new Set(["origin"])): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (without.has(key) ? undefined : inner)),
  );
}

/** A schema in one line: `{a: string, b?: [integer | null]}`. */
export function show(schema: Schema): string {
  switch (schema.kind) {
    case "never":
    case "intersection":
      return schema.kind;
    case "number":
      return schema.integer ? "integer" : "number";
    case "enum":
      return `${schema.types.join("|")}<${schema.values.map((value) => JSON.stringify(value)).join(", ")}>`;
    case "array":
      return `[${show(schema.items)}]`;
    case "object":
      return `{${schema.properties.map(({ name, required, schema: inner }) => `${name}${required ? "" : "?"}: ${show(inner)}`).join(", ")}}`;
    case "union":
      return schema.members.map(show).join(" | ");
    case "ref":
      return `&${schema.target}`;
    case "unknown":
    case "null":
    case "boolean":
    case "string":
      return schema.kind;
  }
}
