import { $constructor } from "zod/v4/core";
import { ExactObject } from "./object.js";
import { afterwards, runProperty } from "./property.js";
import { addIssues, isObject, run } from "./run.js";
import type { AnySchema, Payload } from "./run.js";
import type * as zod from "./zod.js";

/** Schemas of the properties in whose names a regular expression finds something. */
export type Patterns = readonly (readonly [RegExp, AnySchema])[];

interface PatternDef {
  readonly shape: Readonly<Record<string, AnySchema>>;
  readonly patterns: Patterns;
  /** Of properties that are not listed and that no pattern finds; they are left out where it is undefined. */
  readonly rest: AnySchema | undefined;
}

interface PatternObject extends AnySchema {
  _zod: AnySchema["_zod"] & { def: AnySchema["_zod"]["def"] & PatternDef };
}

function finds(pattern: RegExp, name: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(name);
}

type Context = Parameters<AnySchema["_zod"]["run"]>[1];

/** What the patterns and the rest say of one property. */
function runName(
  { patterns, rest, shape }: PatternDef,
  name: string,
  input: Readonly<Record<string, unknown>>,
  payload: Payload,
  context: Context,
): Payload | Promise<Payload> {
  const isListed = Object.hasOwn(shape, name);
  const found = patterns.filter(([pattern]) => finds(pattern, name)).map(([, schema]) => schema);
  const [first, ...others] = found;
  for (const schema of isListed ? found : others)
    addIssues(payload, run(schema, input[name]).issues, name);
  if (isListed) return payload;
  if (first !== undefined) return runProperty(first, name, input, payload, context);
  return rest === undefined ? payload : runProperty(rest, name, input, payload, context);
}

const Constructor: zod.core.$constructor<PatternObject> =
  /* @__PURE__ */ $constructor<PatternObject>("PatternObject", (inst, def) => {
    ExactObject.init(inst as never, def as never);
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, context) => {
      const input: unknown = payload.value;
      return afterwards(parse(payload, context), (listed) => {
        if (!isObject(input)) return listed;
        return Object.keys(input).reduce<Payload | Promise<Payload>>(
          (result, name) =>
            afterwards(result, (known) => runName(inst._zod.def, name, input, known, context)),
          listed,
        );
      });
    };
  });

/** An object with `patternProperties` (JSON Schema 2020-12 core, 10.3.2.2). */
export function patternObject(
  shape: Readonly<Record<string, AnySchema>>,
  patterns: Patterns,
  rest: AnySchema | undefined,
): AnySchema {
  return new Constructor({ type: "object", shape, patterns, rest });
}
