import { addIssues, isObject } from "./run.js";
import type { AnySchema, Payload } from "./run.js";

export type Context = Parameters<AnySchema["_zod"]["run"]>[1];
export type Result = Payload | Promise<Payload>;
export type Shape = Readonly<Record<string, AnySchema>>;

/** A name that stands for the prototype of an object, unless care is taken. */
export const proto = "__proto__";

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
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  const property = { value, configurable: true, enumerable: true, writable: true };
  if (name === proto) Object.defineProperty(target, name, property);
  else target[name] = value;
}

/** Runs a schema over one property of an object and puts what comes of it into the result. */
export function runProperty(
  schema: AnySchema,
  name: string,
  input: Readonly<Record<string, unknown>>,
  payload: Payload,
  context: Context,
): Result {
  const { optin, optout } = schema._zod;
  const isThere = Object.hasOwn(input, name);
  if (!isThere && optin === "optional" && optout === "optional") return payload;
  const value = isThere ? input[name] : undefined;
  return afterwards(schema._zod.run({ value, issues: [] }, context), (result) => {
    addIssues(payload, result.issues, name);
    if (!isThere && optin === undefined && result.issues.length === 0)
      payload.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: undefined,
        path: [name],
      });
    const isNeeded = isThere || result.value !== undefined;
    if (isNeeded && isObject(payload.value)) setOwn(payload.value, name, result.value);
    return payload;
  });
}
