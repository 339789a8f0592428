import { $constructor } from "zod/v4/core";
import { addIssue, addIssues, isObject } from "./run.js";
import type { AnySchema, Payload } from "./run.js";
import * as zod from "./zod.js";

type Context = Parameters<AnySchema["_zod"]["run"]>[1];
type Result = Payload | Promise<Payload>;
type Shape = Readonly<Record<string, AnySchema>>;

const proto = "__proto__";

async function settled(
  result: Promise<Payload>,
  next: (result: Payload) => Result,
): Promise<Payload> {
  return next(await result);
}

/** Calls on with the result, now or when it is there. */
export function afterwards(result: Result, next: (result: Payload) => Result): Result {
  return result instanceof Promise ? settled(result, next) : next(result);
}

/** Sets a property, and never the prototype. */
export function setOwn(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** Runs a schema over one property of an object and puts what comes of it into the result. */
export function runProperty(
  schema: AnySchema,
  name: string,
  input: Readonly<Record<string, unknown>>,
  payload: Payload,
  context: Context,
): Result {
  const present = Object.hasOwn(input, name);
  if (!present && schema._zod.optin === undefined) {
    addIssue(payload, "Invalid input: expected a value", { expected: "nonoptional" }, [name]);
    return payload;
  }
  const value = present ? input[name] : undefined;
  return afterwards(schema._zod.run({ value, issues: [] }, context), (result) => {
    addIssues(payload, result.issues, name);
    const isNeeded = present || result.value !== undefined;
    if (isNeeded && isObject(payload.value)) setOwn(payload.value, name, result.value);
    return payload;
  });
}

/** `__proto__` is a property like any other, which zod passes over. */
function runProto(
  { shape, catchall }: { readonly shape: Shape; readonly catchall?: AnySchema | undefined },
  input: Readonly<Record<string, unknown>>,
  payload: Payload,
  context: Context,
): Result {
  const listed = Object.hasOwn(shape, proto) ? shape[proto] : undefined;
  if (listed !== undefined) return runProperty(listed, proto, input, payload, context);
  const isOver = catchall === undefined || catchall._zod.def.type === "never";
  if (isOver || !Object.hasOwn(input, proto)) return payload;
  return runProperty(catchall, proto, input, payload, context);
}

/**
 * A zod object that knows its properties apart from those of every JavaScript object: `constructor` and `toString` are
 * absent unless they are the value's own, and an own `__proto__` is checked, kept, and no prototype.
 */
export const ExactObject: zod.core.$constructor<zod.ZodObject> =
  /* @__PURE__ */ $constructor<zod.ZodObject>("ExactObject", (inst, def) => {
    zod.ZodObject.init(inst, def);
    const parse = inst._zod.parse;
    let isInherited: boolean | undefined;
    inst._zod.parse = (payload, context) => {
      const input: unknown = payload.value;
      if (!isObject(input)) return parse(payload, context);
      isInherited ??= Object.keys(inst._zod.def.shape).some((name) => name in Object.prototype);
      if (!isInherited && !Object.hasOwn(input, proto)) return parse(payload, context);
      // Without a prototype there is nothing to inherit, and `__proto__` is an ordinary name.
      payload.value = Object.assign(Object.create(null), input);
      return afterwards(parse(payload, context), (result) =>
        runProto(inst._zod.def, input, result, context),
      );
    };
  });
