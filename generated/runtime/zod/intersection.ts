import { $constructor } from "zod/v4/core";
import { addIssues, isObject } from "./run.js";
import type { AnySchema, Payload } from "./run.js";
import * as zod from "./zod.js";

/** Makes one value of what several schemas made of the same input. */
export type Merge = (input: unknown, outputs: readonly unknown[]) => unknown;

interface AllOf extends AnySchema {
  _zod: AnySchema["_zod"] & {
    def: AnySchema["_zod"]["def"] & {
      readonly members: readonly AnySchema[];
      readonly merge: Merge;
    };
  };
}

function gathered(payload: Payload, results: readonly Payload[], merge: Merge): Payload {
  const input = payload.value;
  for (const { issues } of results) addIssues(payload, issues);
  if (payload.issues.length > 0) return payload;
  payload.value = merge(
    input,
    results.map(({ value }) => value),
  );
  return payload;
}

const isSettled = (result: Payload | Promise<Payload>): result is Payload =>
  !(result instanceof Promise);

const Constructor: zod.core.$constructor<AllOf> = /* @__PURE__ */ $constructor<AllOf>(
  "AllOf",
  (inst, def) => {
    zod.ZodType.init(inst as never, def as never);
    inst._zod.parse = (payload, context) => {
      const { members, merge } = inst._zod.def;
      const results = members.map((member) =>
        member._zod.run({ value: payload.value, issues: [] }, context),
      );
      return results.every(isSettled)
        ? gathered(payload, results, merge)
        : Promise.all(results).then((settled) => gathered(payload, settled, merge));
    };
  },
);

/** What several schemas left as it was. */
export const first: Merge = (_, [output]) => output;

function mergeObjects(
  input: Readonly<Record<string, unknown>>,
  outputs: readonly Readonly<Record<string, unknown>>[],
): unknown {
  const names = new Set(outputs.flatMap((output) => Object.keys(output)));
  const entries = [...names].map((name) => {
    const found = outputs.filter((output) => Object.hasOwn(output, name));
    return [
      name,
      changed(
        input[name],
        found.map((output) => output[name]),
      ),
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** What several schemas made, each of its own part: whatever one of them changed is taken from it. */
export const changed: Merge = (input, outputs) => {
  const different = outputs.filter((output) => output !== input);
  const [only] = different;
  if (different.length < 2) return different.length === 0 ? input : only;
  if (isPlain(input) && outputs.every(isPlain)) return mergeObjects(input, outputs);
  const lists = different.filter((output): output is readonly unknown[] => Array.isArray(output));
  return Array.isArray(input) && lists.length === different.length
    ? input.map((item: unknown, index) =>
        changed(
          item,
          lists.map((list) => list[index]),
        ),
      )
    : only;
};

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Accepts what all members accept (JSON Schema 2020-12 core, 10.2.1.1). Each sees the input as it came, so a closed
 * object stays closed; zod's own intersection opens it, and throws where two members make different things.
 */
export function intersection(members: readonly AnySchema[], merge: Merge): AnySchema {
  return new Constructor({ type: "custom", members, merge });
}
