import { docs } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import type { Docs, ObjectConstraint, Schema } from "../../generator/ir/index.js";

/** The constraints that a type cannot say and a validator enforces. */
function constraintText(constraint: ObjectConstraint): string {
  const names = constraint.names.map((name) => `\`${name}\``).join(" or ");
  return `At least one of ${names} is needed: “${constraint.sentence}”`;
}

function exampleText(documentation: Docs): string | undefined {
  const [example] = documentation.examples;
  return example === undefined ? undefined : `@example ${JSON.stringify(example.value)}`;
}

/** The documentation comment of a schema: its description, what only the validator enforces, and an example. */
export function schemaDocs(schema: Schema, ...lead: readonly (string | undefined)[]): readonly Code[] {
  const rules = schema.kind === "object" ? schema.constraints.map(constraintText) : [];
  const deprecated = schema.docs.deprecated ? "@deprecated" : undefined;
  return docs(...lead, schema.docs.description, ...rules, exampleText(schema.docs), deprecated);
}
