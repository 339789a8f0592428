import { Code, code, literal, localSymbol } from "../../generator/emit/index.js";
import type { ObjectConstraint } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";

/** Written checks that generated validators use; each in a file of its own, copied only where used. */
const requireAny = localSymbol(toName("requireAny"), "runtime/zod/require-any.ts", "value");

/** The checks of an object beyond its properties, as calls on its zod schema. */
export function objectChecks(constraints: readonly ObjectConstraint[]): Code {
  const calls = constraints.map(({ names, sentence }) => code`.check(${requireAny}(${literal(names)}, ${literal(sentence)}))`);
  return new Code(calls.flatMap((call) => call.parts));
}
