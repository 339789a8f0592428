import { $constructor } from "zod/v4/core";
import { ZodMiniType } from "zod/mini";
import type { ZodMiniObject, core } from "zod/mini";
import { afterwards, runProperty } from "./property.js";
import type { Context, Result, Shape } from "./property.js";
import { isObject } from "./run.js";
import type { AnySchema, Payload } from "./run.js";

type Input = Readonly<Record<string, unknown>>;
type Internals = ZodMiniObject["_zod"];
type PropertyValues = NonNullable<Internals["propValues"]>;

/** The values that properties are told apart by, where a schema has few: a discriminated union asks for them. */
function valuesOf(shape: Shape): PropertyValues {
  const found = Object.entries(shape).flatMap(([name, { _zod: field }]) => {
    const absent = field.optin === undefined ? [] : [undefined];
    return field.values === undefined
      ? []
      : [[name, new Set([...field.values, ...absent])] as const];
  });
  return Object.fromEntries(found);
}

/** What is said of the properties that the shape does not have. */
function runRest(
  rest: AnySchema | undefined,
  shape: Shape,
  input: Input,
  payload: Payload,
  context: Context,
): readonly Result[] {
  if (rest === undefined) return [];
  const keys = Object.keys(input).filter((name) => !Object.hasOwn(shape, name));
  if (rest._zod.def.type !== "never")
    return keys.map((name) => runProperty(rest, name, input, payload, context));
  if (keys.length > 0)
    payload.issues.push({ code: "unrecognized_keys", keys, input, continue: true });
  return [];
}

/**
 * The object of `object.ts` for zod/mini. It does itself what zod's object does, for that would be the better part of a
 * small bundle: it knows its properties apart from those of every JavaScript object, `__proto__` too.
 */
export const ExactObject: core.$constructor<ZodMiniObject> =
  /* @__PURE__ */ $constructor<ZodMiniObject>("ZodMiniObject", (inst, def) => {
    ZodMiniType.init(inst, def);
    inst._zod.traits.add("$ZodObject");
    const lazily = (of: object, name: string, get: () => unknown): void => {
      Object.defineProperty(of, name, { get, configurable: true });
    };
    let made: Shape | undefined;
    // Its getters are asked once, and not before there is a need. The definition keeps them: zod/mini copies it early.
    const shape = (): Shape => (made ??= { ...def.shape });
    lazily(inst, "shape", shape);
    lazily(inst._zod, "propValues", () => valuesOf(shape()));
    inst._zod.parse = (payload, context) => {
      const input: unknown = payload.value;
      if (!isObject(input)) {
        payload.issues.push({ code: "invalid_type", expected: "object", input, inst });
        return payload;
      }
      payload.value = {};
      const results = [
        ...Object.entries(shape()).map(([name, schema]) =>
          runProperty(schema, name, input, payload, context),
        ),
        ...runRest(def.catchall, shape(), input, payload, context),
      ];
      return results.reduce((before, next) => afterwards(before, () => next), payload);
    };
  });
