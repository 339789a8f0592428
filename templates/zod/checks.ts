import { code, joinCode, literal, localSymbol } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { byConstraintKind } from "../../generator/ir/index.js";
import type {
  ConstraintKind,
  ConstraintTable,
  ObjectConstraint,
} from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";

/** Written checks that generated validators use; each in a file of its own, copied only where used. */
const files: Readonly<Record<ConstraintKind, string>> = {
  requireAny: "zod/require-any.ts",
  requireOne: "zod/require-one.ts",
  exclude: "zod/exclude.ts",
  requireWhen: "zod/require-when.ts",
};

function checkOf({ kind }: ObjectConstraint): Code {
  return code`${localSymbol(toName(kind), `runtime/${files[kind]}`, "value")}`;
}

/** What a check is told beside the sentence. */
const rules: ConstraintTable<[], Code> = {
  requireAny: ({ names }) => code`${literal(names)}`,
  requireOne: ({ names }) => code`${literal(names)}`,
  exclude: ({ names }) => code`${literal(names)}`,
  requireWhen: ({ names: [needed, trigger], values }) =>
    code`${literal({ needed, trigger, ...(values === undefined ? {} : { values }) })}`,
};

/** The checks of an object beyond its properties, as calls on its zod schema. */
export function objectChecks(constraints: readonly ObjectConstraint[]): Code {
  const calls = constraints.map((constraint) => {
    const rule = byConstraintKind(rules, constraint);
    return code`.check(${checkOf(constraint)}(${rule}, ${literal(constraint.sentence)}))`;
  });
  return joinCode(calls, "");
}

/** The written checks that constraints need, below the folder of the runtime. */
export function checkFiles(constraints: readonly ObjectConstraint[]): readonly string[] {
  return [...new Set(constraints.map(({ kind }) => files[kind]))];
}
