import { $constructor } from "zod/v4/core";
import { afterwards } from "./property.js";
import { addIssues } from "./run.js";
import type { AnyCheck, AnySchema, Payload } from "./run.js";
import * as zod from "./zod.js";

interface Ruled extends AnySchema {
  _zod: AnySchema["_zod"] & {
    def: AnySchema["_zod"]["def"] & {
      readonly inner: AnySchema;
      readonly rules: readonly AnyCheck[];
    };
  };
}

/** Runs a check: a function, or one of zod's own, which may say nothing of values of other types. */
function runCheck(check: AnyCheck, payload: Payload): void {
  const found = payload as zod.core.ParsePayload<never>;
  if (typeof check === "function") void check(found);
  else if (check._zod.def.when?.(payload) ?? true) void check._zod.check(found);
}

function checked(checks: readonly AnyCheck[], value: unknown): Payload {
  const payload: Payload = { value, issues: [] };
  for (const check of checks) runCheck(check, payload);
  return payload;
}

const Constructor: zod.core.$constructor<Ruled> = /* @__PURE__ */ $constructor<Ruled>(
  "Ruled",
  (inst, def) => {
    zod.ZodType.init(inst as never, def as never);
    inst._zod.parse = (payload, context) => {
      const { inner, rules } = inst._zod.def;
      const input = payload.value;
      return afterwards(inner._zod.run(payload, context), (result) => {
        const wire = context.direction === "backward" ? result.value : input;
        addIssues(result, checked(rules, wire).issues);
        return result;
      });
    };
  },
);

/**
 * A schema whose checks look at the value as it is on the wire, not at what the schema makes of it: a default that
 * was filled in must not count as given.
 */
export function ruled(inner: AnySchema, ...rules: readonly AnyCheck[]): AnySchema {
  return new Constructor({ type: "custom", inner, rules });
}
