import type { JsonObject, JsonValue, Names, ObjectConstraint } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { childPointer } from "../../../source/index.js";
import type { Origin } from "../../../source/index.js";
import { child, originOf } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";
import type { Schemas } from "./schemas.js";

/** What a schema demands of which properties are there, and the keywords that say so. */
export interface Constrained {
  readonly constraints: readonly ObjectConstraint[];
  readonly words: ReadonlySet<string>;
}

/** Reads one keyword; undefined when it says more than a constraint can. */
type ReadConstraint = (
  value: JsonValue,
  schema: JsonObject,
  origin: Origin,
) => readonly ObjectConstraint[] | undefined;

const only = (value: JsonValue | undefined, ...words: readonly string[]): value is JsonObject =>
  isObject(value) &&
  Object.keys(value).length === words.length &&
  words.every((word) => Object.hasOwn(value, word));

/** The names in `{ required: [...] }`; undefined for any other schema. */
function requiredAlone(value: JsonValue): readonly string[] | undefined {
  const required = only(value, "required") ? own(value, "required") : undefined;
  return isArray(required) && required.every((name) => typeof name === "string")
    ? required
    : undefined;
}

function asNames(names: readonly string[]): Names | undefined {
  const [first, second, ...rest] = names;
  return first === undefined || second === undefined ? undefined : [first, second, ...rest];
}

/** `[{ required: [a] }, { required: [b] }]`. */
function oneEach(value: JsonValue): Names | undefined {
  const lists = isArray(value) ? value.map(requiredAlone) : [];
  const names = lists.flatMap((list) => (list?.length === 1 ? list : []));
  return names.length === lists.length ? asNames(names) : undefined;
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** `{ required: [a, b] }`, or an `anyOf` of one for every two names. */
function excluded(value: JsonValue): Names | undefined {
  const pair = requiredAlone(value);
  if (pair !== undefined) return pair.length === 2 ? asNames(pair) : undefined;
  const any = only(value, "anyOf") ? own(value, "anyOf") : undefined;
  const pairs = isArray(any) ? any.map(requiredAlone) : [];
  if (pairs.some((one) => one?.length !== 2)) return undefined;
  const names = [...new Set(pairs.flatMap((one) => one ?? []))];
  const distinct = new Set(pairs.map((one) => (one ?? []).toSorted().join("\n")));
  return distinct.size === (names.length * (names.length - 1)) / 2 ? asNames(names) : undefined;
}

function dependent(value: JsonValue, origin: Origin): readonly ObjectConstraint[] | undefined {
  if (!isObject(value)) return undefined;
  const found = Object.entries(value).map(([trigger, needed]) =>
    isArray(needed) && needed.every((name) => typeof name === "string")
      ? needed.map((name) => [name, trigger] as const)
      : undefined,
  );
  if (found.includes(undefined)) return undefined;
  return found
    .flatMap((names) => names ?? [])
    .map(([needed, trigger]): ObjectConstraint => {
      return {
        kind: "requireWhen",
        names: [needed, trigger],
        values: undefined,
        sentence: `\`${needed}\` is required with \`${trigger}\`.`,
        origin,
      };
    });
}

/** `if` one property has one of some values, `then` another one is required. */
function conditional(
  condition: JsonValue,
  schema: JsonObject,
  origin: Origin,
): readonly ObjectConstraint[] | undefined {
  const [needed, ...more] = requiredAlone(own(schema, "then") ?? null) ?? [];
  if (
    !only(condition, "properties", "required") ||
    Object.hasOwn(schema, "else") ||
    needed === undefined ||
    more.length > 0
  )
    return undefined;
  const [properties, required] = [own(condition, "properties"), own(condition, "required")];
  const [[trigger, test] = ["", null], ...others] = isObject(properties)
    ? Object.entries(properties)
    : [];
  const listedValues = only(test, "enum") ? own(test, "enum") : undefined;
  const [value, ...values] = only(test, "const")
    ? [own(test, "const") ?? null]
    : isArray(listedValues)
      ? listedValues
      : [];
  if (
    others.length > 0 ||
    value === undefined ||
    JSON.stringify(required) !== JSON.stringify([trigger])
  )
    return undefined;
  const sentence = `\`${needed}\` is required when \`${trigger}\` is ${[value, ...values].map((one) => JSON.stringify(one)).join(" or ")}.`;
  return [
    { kind: "requireWhen", names: [needed, trigger], values: [value, ...values], sentence, origin },
  ];
}

function readers(
  value: JsonValue,
  origin: Origin,
  find: (value: JsonValue) => Names | undefined,
  kind: "requireAny" | "requireOne" | "exclude",
): readonly ObjectConstraint[] | undefined {
  const names = find(value);
  const amount = { requireAny: "At least one", requireOne: "Exactly one", exclude: "At most one" }[
    kind
  ];
  return names && [{ kind, names, sentence: `${amount} of ${listed(names)} is given.`, origin }];
}

const byWord: Readonly<Record<string, ReadConstraint>> = {
  anyOf: (value, _, origin) => readers(value, origin, oneEach, "requireAny"),
  oneOf: (value, _, origin) => readers(value, origin, oneEach, "requireOne"),
  not: (value, _, origin) => readers(value, origin, excluded, "exclude"),
  dependentRequired: (value, _, origin) => dependent(value, origin),
  if: conditional,
};

const none: Constrained = { constraints: [], words: new Set() };

/** The keywords that speak of values which are no objects too: `oneOf` refuses those when every member lets them pass. */
const ofAllTypes: ReadonlySet<string> = new Set(["oneOf", "not"]);

function ownConstraints(lowering: Lowering, node: ObjectNode, isObjectOnly: boolean): Constrained {
  const found = Object.keys(byWord).flatMap((word) => {
    const value = own(node.value, word);
    const constraints =
      value === undefined || (!isObjectOnly && ofAllTypes.has(word))
        ? undefined
        : byWord[word]?.(value, node.value, originOf(lowering, child(node, word)));
    return constraints === undefined
      ? []
      : [{ constraints, words: word === "if" ? ["if", "then"] : [word] }];
  });
  if (found.length === 0) return none;
  return {
    constraints: found.flatMap(({ constraints }) => constraints),
    words: new Set(found.flatMap(({ words }) => words)),
  };
}

/** Whether a schema says nothing but constraints. */
const isPure = ({ value }: ObjectNode, { words }: Constrained): boolean =>
  words.size > 0 && Object.keys(value).every((word) => words.has(word));

/**
 * The constraints of a schema, those included that it spreads over members of `allOf` because each keyword stands once.
 * To the letter some are only constraints where `type` says that the value is an object.
 */
export function constraintsOf({ lowering, reading }: Schemas, node: ObjectNode): Constrained {
  const type = own(node.value, "type");
  const isObjectOnly = type === "object" || (reading === "as-meant" && type === undefined);
  const constrained = ownConstraints(lowering, node, isObjectOnly);
  const members = own(node.value, "allOf");
  const pure = (isArray(members) ? members : []).map((value, index) => {
    const pointer = childPointer(childPointer(node.pointer, "allOf"), index);
    if (!isObject(value)) return undefined;
    const member = { ...node, value, pointer };
    const its = ownConstraints(lowering, member, isObjectOnly);
    return isPure(member, its) ? its : undefined;
  });
  if (pure.length === 0 || pure.includes(undefined)) return constrained;
  return {
    constraints: [...constrained.constraints, ...pure.flatMap((one) => one?.constraints ?? [])],
    words: new Set([...constrained.words, "allOf"]),
  };
}
