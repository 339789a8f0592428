import { jobRules, rules } from "./rules.js";
import type { JsonSchema, Rule, Rules } from "./rules.js";

function schemaOf({ schema, keys, required = [] }: Rule): JsonSchema {
  if (keys === undefined) return schema;
  const needed = required.length === 0 ? {} : { required };
  return { ...schema, ...members(keys), ...needed };
}

function members(keys: Rules): JsonSchema {
  const properties = Object.entries(keys).map(([key, rule]) => [key, schemaOf(rule)] as const);
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}

/** The JSON Schema of a config, from the rules by which a config is checked; published as `specwright.schema.json`. */
export function configSchema(): JsonSchema {
  const { properties, ...rest } = members(rules);
  const jobs = { ...rules["jobs"]?.schema, additionalProperties: { $ref: "#/$defs/job" } };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The config of Specwright",
    type: "object",
    properties: { ...(properties as object), jobs },
    ...rest,
    $defs: { job: { type: "object", ...members(jobRules) } },
  };
}
