import type * as zod from "./zod.js";

/** What a check is given: a value, and the issues that were found so far. */
export type Payload = zod.core.ParsePayload;

/** A check of a value of any type. It says nothing of types that it is not about. */
export type Check = zod.core.CheckFn<unknown>;

/** A check of values of some type: one of ours, or one of zod's. */
export type AnyCheck = zod.core.CheckFn<never> | zod.core.$ZodCheck<never>;

/** Any zod schema. */
export type AnySchema = zod.core.$ZodType;

type RawIssue = Payload["issues"][number];

/** Everything that is found wrong here is found at once. */
const context = { async: false } as const;

/**
 * What a schema makes of a value. It is taken as any object: generated code knows no more of the parts of a schema. Throws where the schema has an
 * asynchronous check of the user's.
 */
export function run(schema: object, value: unknown): Payload {
  const { _zod: internals } = schema as AnySchema;
  const result = internals.run({ value, issues: [] }, { ...context });
  if (result instanceof Promise) throw new TypeError("a check of a check cannot be asynchronous");
  return result;
}

/** Whether a schema accepts a value. */
export function accepts(schema: object, value: unknown): boolean {
  return run(schema, value).issues.length === 0;
}

/** Adds what was found at a place below the value. */
export function addIssues(
  to: Payload,
  issues: readonly RawIssue[],
  ...place: readonly PropertyKey[]
): void {
  for (const issue of issues) {
    const path = [...place, ...(issue.path ?? [])];
    to.issues.push(Object.assign(issue, { path }));
  }
}

/** Adds an issue of our own. */
export function addIssue(
  to: Payload,
  message: string,
  params: Readonly<Record<string, unknown>>,
  path: readonly PropertyKey[] = [],
): void {
  to.issues.push({
    code: "custom",
    input: to.value,
    message,
    params: { ...params },
    path: [...path],
  });
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
