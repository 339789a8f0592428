import type { Issue as SchemaIssue } from "../shared/standard-schema.js";

/** Where in a request something is. */
export type Place = "path" | "query" | "header" | "cookie" | "body";

/** One thing that is wrong with a request; no member ever holds what the client sent. */
export interface Issue {
  /** What kind of mistake, in zod's words: `invalid_type`, `invalid_value`, `too_small` … */
  readonly code: string;
  /** What should be there: a type (`string`), values (`"draft" | "finalize"`), a bound (`>= 1`), a format, else the code. */
  readonly expected: string;
  /** The type of what is there: `string`, `number`, `boolean`, `null`, `undefined`, `array`, `object` … */
  readonly received: string;
  readonly message: string;
  /** From the root of the body, or from the name of the parameter, inwards. */
  readonly path: readonly (string | number)[];
  readonly in: Place;
}

/** So that a body of a million mistakes is not answered with a million issues. */
const mostIssues = 100;

/** The members that zod's issues have beyond those of the standard. */
interface KnownIssue extends SchemaIssue {
  readonly code?: unknown;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly values?: unknown;
  readonly params?: unknown;
  readonly errors?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: unknown;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function joined(values: unknown): string | undefined {
  return Array.isArray(values)
    ? values.map((value) => JSON.stringify(value) ?? String(value)).join(" | ")
    : undefined;
}

/** What the branches of a union expect where the union stands; deeper expectations would be out of place. */
function unionExpected(errors: unknown): string | undefined {
  if (!Array.isArray(errors)) return undefined;
  const issues = errors
    .flat()
    .filter((issue) => Array.isArray(member(issue, "path")) && issue.path.length === 0);
  const all = issues
    .map((issue) => member(issue, "expected") ?? joined(member(issue, "values")))
    .filter(isText);
  return [...new Set(all)].join(" | ");
}

function bound({ minimum, maximum, inclusive }: KnownIssue): string | undefined {
  const equal = inclusive === false ? "" : "=";
  if (minimum !== undefined) return `>${equal} ${String(minimum)}`;
  return maximum === undefined ? undefined : `<${equal} ${String(maximum)}`;
}

function expectedBy(issue: KnownIssue): string | undefined {
  const { expected, values, params, errors, format } = issue;
  return [
    expected,
    joined(values),
    member(params, "expected"),
    unionExpected(errors),
    bound(issue),
    format,
  ].find(isText);
}

/** The type of a JSON value, in JSON Schema's words where it has one. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isNaN(value) ? "nan" : typeof value;
}

const segment = (part: PropertyKey | { readonly key: PropertyKey }): string | number => {
  const key = typeof part === "object" ? part.key : part;
  return typeof key === "symbol" ? String(key) : key;
};

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((inner, key) => member(inner, String(key)), value);
}

function toIssue(issue: KnownIssue, value: unknown, place: Place): Issue {
  const path = (issue.path ?? []).map(segment);
  const code = isText(issue.code) ? issue.code : "invalid";
  const received = typeName(valueAt(value, path));
  return {
    code,
    expected: expectedBy(issue) ?? code,
    received,
    message: issue.message,
    path,
    in: place,
  };
}

/** The issues of any Standard Schema validator, told alike; the value is what it was asked to validate. */
export function toIssues(
  issues: readonly SchemaIssue[],
  value: unknown,
  place: Place,
): readonly Issue[] {
  return issues.slice(0, mostIssues).map((issue) => toIssue(issue, value, place));
}

/** The issues in one line, for bodies that have room for a text only. */
export function summarize(issues: readonly Issue[]): string {
  const told = issues
    .slice(0, 10)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`));
  return told.join("; ");
}
