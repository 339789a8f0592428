import { result } from "../../diagnostics/index.js";
import type { Result } from "../../diagnostics/index.js";
import { mapChildren, mapOperationSchemas } from "../../ir/index.js";
import type { Api, ObjectConstraint, ObjectSchema, Operation, Schema } from "../../ir/index.js";
import { notesOf } from "./notes.js";
import type { Decision } from "./notes.js";
import { passagesOf } from "./passages.js";
import type { Passage } from "./passages.js";
import { readPassage, statementsIn } from "./read-passage.js";
import type { Reading, Stated } from "./read-passage.js";

/** What is done with rules that a spec states in words: put into validators, shown only, or not looked for. */
export type ProseMode = "enforce" | "suggest" | "off";

/** "a or b" and "b or a" are one rule, told twice; of a condition the order counts. */
function keyOf(constraint: ObjectConstraint): string {
  const { kind, names } = constraint;
  return JSON.stringify(
    kind === "requireWhen" ? [kind, names, constraint.values ?? null] : [kind, names.toSorted()],
  );
}

type Rules = ReadonlyMap<ObjectSchema, readonly ObjectConstraint[]>;

function rulesOf(readings: readonly Reading[]): Rules {
  const rules = new Map<ObjectSchema, Map<string, ObjectConstraint>>();
  for (const [object, constraint] of readings.flatMap(({ constraints }) => constraints)) {
    const known = rules.get(object) ?? new Map<string, ObjectConstraint>();
    if (!known.has(keyOf(constraint))) known.set(keyOf(constraint), constraint);
    rules.set(object, known);
  }
  return new Map([...rules].map(([object, known]) => [object, [...known.values()]]));
}

function constrained(schema: Schema, rules: Rules): Schema {
  const own = schema.kind === "object" ? rules.get(schema) : undefined;
  const mapped = mapChildren(schema, (child) => constrained(child, rules));
  return own === undefined || mapped.kind !== "object"
    ? mapped
    : { ...mapped, constraints: [...mapped.constraints, ...own] };
}

function withRules(operation: Operation, readings: readonly Reading[]): Operation {
  const rules = rulesOf(readings);
  if (rules.size === 0) return operation;
  return mapOperationSchemas(operation, (schema, use) =>
    use.kind === "request" ? constrained(schema, rules) : schema,
  );
}

/** Texts are taken apart once, however many operations share them. */
function reader(): (text: string) => readonly Stated[] {
  const known = new Map<string, readonly Stated[]>();
  return (text) => {
    const stated = known.get(text) ?? statementsIn(text);
    known.set(text, stated);
    return stated;
  };
}

/** A passage that has sentences of the form of a rule. */
interface Telling {
  readonly passage: Passage;
  readonly stated: readonly Stated[];
}

/** What an operation's texts state, and the operation with that. */
interface Read {
  readonly readings: readonly Reading[];
  readonly operation: Operation;
}

/** An operation is read once in each mode. Where its sentences stand may change without it, and is looked for when it is shown. */
const known = new WeakMap<Operation, Map<ProseMode, Read>>();

const telling = (
  operation: Operation,
  statements: (text: string) => readonly Stated[],
): readonly Telling[] =>
  passagesOf(operation).flatMap((passage) => {
    const stated = statements(passage.text);
    return stated.length === 0 ? [] : [{ passage, stated }];
  });

function readOnce(
  operation: Operation,
  mode: ProseMode,
  statements: (text: string) => readonly Stated[],
): Read {
  const made = known.get(operation) ?? new Map<ProseMode, Read>();
  known.set(operation, made);
  const found = made.get(mode);
  if (found !== undefined) return found;
  const readings = telling(operation, statements).flatMap(({ passage, stated }) =>
    readPassage(passage, stated, mode === "enforce"),
  );
  const read = { readings, operation: withRules(operation, readings) };
  made.set(mode, read);
  return read;
}

/**
 * Reads rules such as "Either `a` or `b` must be provided" off the texts of operations and of what they send. A rule is
 * enforced only where every name is a field of the same object and the words cannot mean anything else.
 */
export function readProse(api: Api, mode: ProseMode): Result<Api> {
  if (mode === "off") return result(api, []);
  const decisions: Decision[] = [];
  const statements = reader();
  const operations = api.operations.map((operation) => {
    const { readings, operation: made } = readOnce(operation, mode, statements);
    for (const { decision } of readings) decisions.push(decision);
    return made;
  });
  return result({ ...api, operations }, notesOf(decisions));
}
