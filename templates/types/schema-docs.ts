import { docs } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { byConstraintKind } from "../../generator/ir/index.js";
import type { ConstraintTable, Docs, ObjectConstraint, Schema } from "../../generator/ir/index.js";

/** Names in backticks, as many as there are. */
function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(" or ");
}

/** The constraints that a type cannot say and a validator enforces. */
const constraintTexts: ConstraintTable<[], string> = {
  requireAny: ({ names }) => `At least one of ${listed(names)} is needed`,
  requireOne: ({ names }) => `Exactly one of ${listed(names)} is needed`,
  exclude: ({ names }) => `At most one of ${listed(names)} may be given`,
  requireWhen({ names: [needed, trigger], values }) {
    const when =
      values === undefined
        ? "is given"
        : `is ${values.map((value) => JSON.stringify(value)).join(" or ")}`;
    return `\`${needed}\` is needed where \`${trigger}\` ${when}`;
  },
};

function constraintText(constraint: ObjectConstraint): string {
  return `${byConstraintKind(constraintTexts, constraint)}: “${constraint.sentence}”`;
}

function exampleText(documentation: Docs): string | undefined {
  const [example] = documentation.examples;
  return example === undefined ? undefined : `@example ${JSON.stringify(example.value)}`;
}

/** The documentation comment of a schema: its description, what only the validator enforces, and an example. */
export function schemaDocs(
  schema: Schema,
  ...lead: readonly (string | undefined)[]
): readonly Code[] {
  const rules = schema.kind === "object" ? schema.constraints.map(constraintText) : [];
  const deprecated = schema.docs.deprecated ? "@deprecated" : undefined;
  return docs(...lead, schema.docs.description, ...rules, exampleText(schema.docs), deprecated);
}
