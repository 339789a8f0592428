import { schemaReadings } from "../frontends/openapi/index.js";
import { isPagination, paginationKeys } from "../ir/index.js";
import type { PaginationKey, PaginationKind } from "../ir/index.js";
import { paginationForms } from "../passes/index.js";
import { formatNames } from "../emit/index.js";
import { policyValues, templateNames } from "../template.js";

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A test of a value, what it wants in words, and the same as a JSON Schema. */
export interface Rule {
  readonly wanted: string;
  readonly accepts: (value: unknown) => boolean;
  readonly schema: JsonSchema;
  /** Rules of the keys below, where the value is an object. */
  readonly keys?: Rules;
  /** Keys below that must be there. */
  readonly required?: readonly string[];
}

export type Rules = Readonly<Record<string, Rule>>;

export const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "";

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const textSchema = { type: "string", minLength: 1 } as const;

const listed = (values: readonly string[]): string =>
  values.map((value) => JSON.stringify(value)).join(" or ");

const isOpenness = (value: unknown): boolean =>
  policyValues.openEnums.some((openness) => openness === value);

function oneOf(...values: readonly string[]): Rule {
  return {
    wanted: listed(values),
    accepts: (value) => isText(value) && values.includes(value),
    schema: { enum: values },
  };
}

const text: Rule = { wanted: "a text", accepts: isText, schema: textSchema };
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u;
/** A bare specifier: what an import finds in `node_modules` from every folder of the output. */
const moduleName =
  /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*(?:\/[A-Za-z0-9._~-]+)*$/u;
const nameRule: Rule = {
  wanted: "the name of an npm package, in lower case",
  accepts: (value) => isText(value) && value.length <= 214 && packageName.test(value),
  schema: { type: "string", maxLength: 214, pattern: packageName.source },
};
const semver = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/u;
const versionRule: Rule = {
  wanted: 'a version such as "1.2.0"',
  accepts: (value) => isText(value) && semver.test(value),
  schema: { type: "string", pattern: semver.source },
};
const textOrList: Rule = {
  wanted: "a text or a list of texts",
  accepts: (value) => isText(value) || (Array.isArray(value) && value.every(isText)),
  schema: { anyOf: [textSchema, { type: "array", items: textSchema }] },
};

const flag: Rule = {
  wanted: "true or false",
  accepts: (value) => typeof value === "boolean",
  schema: { type: "boolean" },
};

const isTexts = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isText);

const object = (keys: Rules, required: readonly string[] = []): Rule => ({
  wanted: "an object",
  accepts: isRecord,
  schema: { type: "object" },
  keys,
  required,
});

function isPlacement(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value["kind"] === "http") return value["scheme"] === "basic" || value["scheme"] === "bearer";
  const places: readonly unknown[] = ["header", "query", "cookie"];
  return value["kind"] === "apiKey" && isText(value["name"]) && places.includes(value["in"]);
}

const count: Rule = {
  wanted: "a whole number above 0",
  accepts: (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0,
  schema: { type: "integer", minimum: 1 },
};

const placements: Rule = {
  wanted:
    'an object of { kind: "apiKey", in: "header", name: "…" } or { kind: "http", scheme: "bearer" } by scheme name',
  accepts: (value) => isRecord(value) && Object.values(value).every(isPlacement),
  schema: {
    type: "object",
    additionalProperties: {
      anyOf: [
        {
          type: "object",
          properties: {
            kind: { const: "apiKey" },
            in: { enum: ["header", "query", "cookie"] },
            name: textSchema,
          },
          required: ["kind", "in", "name"],
        },
        {
          type: "object",
          properties: { kind: { const: "http" }, scheme: { enum: ["basic", "bearer"] } },
          required: ["kind", "scheme"],
        },
      ],
    },
  },
};

/** The JSON Schema of each member of a Pagination. */
const paginationMembers: Readonly<Record<PaginationKey, JsonSchema>> = {
  parameter: textSchema,
  items: { type: "string" },
  next: { type: "string" },
  total: { type: "string" },
  first: { type: "integer" },
  last: { type: "string" },
};

const paginationForm = ([kind, { required, optional }]: readonly [
  string,
  (typeof paginationKeys)[PaginationKind],
]): JsonSchema => ({
  type: "object",
  properties: {
    kind: { const: kind },
    ...Object.fromEntries([...required, ...optional].map((key) => [key, paginationMembers[key]])),
  },
  required: ["kind", ...required],
  additionalProperties: false,
});

const paginations: Rule = {
  wanted: `an object of ${paginationForms} by operation`,
  accepts: (value) => isRecord(value) && Object.values(value).every(isPagination),
  schema: {
    type: "object",
    additionalProperties: { anyOf: Object.entries(paginationKeys).map(paginationForm) },
  },
};

/** What each key of a config takes. */
export const rules: Rules = {
  $schema: text,
  extends: textOrList,
  jobs: {
    wanted: "an object of at least one job by name, each with the keys of a config",
    accepts: (value) =>
      isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every(isRecord),
    schema: { type: "object", minProperties: 1 },
  },
  input: textOrList,
  overlays: textOrList,
  merge: flag,
  include: textOrList,
  exclude: textOrList,
  prune: flag,
  headers: {
    wanted: "an object of headers by host, each an object of texts",
    accepts: (value) => isRecord(value) && Object.values(value).every(isTexts),
    schema: {
      type: "object",
      additionalProperties: { type: "object", additionalProperties: textSchema },
    },
  },
  out: text,
  stubs: text,
  templates: {
    wanted: `a list of templates: some of ${templateNames.join(", ")}, paths, or names of packages`,
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
    schema: {
      type: "array",
      minItems: 1,
      items: { anyOf: [{ enum: templateNames }, textSchema] },
    },
  },
  only: {
    wanted: "a list of names of templates",
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
    schema: {
      type: "array",
      minItems: 1,
      items: { anyOf: [{ enum: templateNames }, textSchema] },
    },
  },
  format: oneOf(...formatNames),
  strict: flag,
  schemas: oneOf(...schemaReadings),
  prose: oneOf("enforce", "suggest", "off"),
  security: object({ schemes: placements, combine: oneOf("all", "any") }),
  pagination: paginations,
  validateResponses: oneOf("enforce", "report", "off"),
  formats: oneOf(...policyValues.formats),
  patterns: oneOf(...policyValues.patterns),
  defaults: oneOf(...policyValues.defaults),
  unknownKeys: oneOf(...policyValues.unknownKeys),
  dates: oneOf(...policyValues.dates),
  temporal: {
    wanted: "the name of a package, or of a module in one",
    accepts: (value) => isText(value) && moduleName.test(value),
    schema: { type: "string", pattern: moduleName.source },
  },
  int64: oneOf(...policyValues.int64),
  enums: oneOf(...policyValues.enums),
  openEnums: {
    wanted: `${listed(policyValues.openEnums)}, or an object of those by the names of schemas, \`*\` for all others`,
    accepts: (value) =>
      isOpenness(value) || (isRecord(value) && Object.values(value).every(isOpenness)),
    schema: {
      anyOf: [
        { enum: policyValues.openEnums },
        { type: "object", additionalProperties: { enum: policyValues.openEnums } },
      ],
    },
  },
  zod: oneOf(...policyValues.zod),
  proof: oneOf(...policyValues.proof),
  allow: object({ paths: textOrList, hosts: textOrList }),
  limits: object({
    bytes: count,
    depth: count,
    values: count,
    aliases: count,
    files: count,
    chain: count,
    seconds: count,
  }),
  package: object(
    {
      name: nameRule,
      version: versionRule,
      description: text,
      license: text,
      repository: text,
      access: oneOf("public", "restricted"),
      provenance: flag,
      cjs: flag,
    },
    ["name"],
  ),
};

const outside: ReadonlySet<string> = new Set(["$schema", "extends", "jobs"]);

/** What each key of a job takes: those of a config that are not about the file as a whole. */
export const jobRules: Rules = Object.fromEntries(
  Object.entries(rules).filter(([key]) => !outside.has(key)),
);
