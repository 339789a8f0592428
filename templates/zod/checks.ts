import { code, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { byConstraintKind } from "../../generator/ir/index.js";
import type { ConstraintKind, ConstraintTable, ObjectSchema } from "../../generator/ir/index.js";
import { check, present } from "./writing.js";

const files: Readonly<Record<ConstraintKind, string>> = {
  requireAny: "require-any",
  requireOne: "require-one",
  exclude: "exclude",
  requireWhen: "require-when",
};

/** What a check is told beside the sentence. */
const rules: ConstraintTable<[], Code> = {
  requireAny: ({ names }) => code`${literal(names)}`,
  requireOne: ({ names }) => code`${literal(names)}`,
  exclude: ({ names }) => code`${literal(names)}`,
  requireWhen: ({ names: [needed, trigger], values }) =>
    code`${literal({ needed, trigger, ...(values === undefined ? {} : { values }) })}`,
};

const count = (name: "minProperties" | "maxProperties", limit: number): Code =>
  code`${check("properties-count", name)}(${limit})`;

/** The checks of an object beyond its properties. */
export function objectChecks(schema: ObjectSchema): readonly Code[] {
  const { minProperties = 0, maxProperties, constraints } = schema;
  return present(
    minProperties > 0 ? count("minProperties", minProperties) : undefined,
    maxProperties === undefined ? undefined : count("maxProperties", maxProperties),
    ...constraints.map((constraint) => {
      const { kind, sentence } = constraint;
      const told = byConstraintKind(rules, constraint);
      return code`${check(files[kind], kind)}(${told}, ${literal(sentence)})`;
    }),
  );
}
