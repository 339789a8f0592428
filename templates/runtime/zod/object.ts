import { $constructor } from "zod/v4/core";
import { afterwards, proto, runProperty } from "./property.js";
import type { Context, Result, Shape } from "./property.js";
import { isObject } from "./run.js";
import type { AnySchema, Payload } from "./run.js";
import * as zod from "./zod.js";

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
      // To ask for the prototype is cheaper than to ask for the property, and tells of one of that name.
      const isPlain = input[proto] === Object.prototype || !Object.hasOwn(input, proto);
      if (!isInherited && isPlain) return parse(payload, context);
      // Without a prototype there is nothing to inherit, and `__proto__` is an ordinary name.
      payload.value = Object.assign(Object.create(null), input);
      return afterwards(parse(payload, context), (result) =>
        runProto(inst._zod.def, input, result, context),
      );
    };
  });
