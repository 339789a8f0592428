import { at, report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import type { JsonValue } from "../../../ir/index.js";
import type { Field, TypeAtom } from "../document.js";
import { tell } from "../problems.js";
import type { Problems } from "../problems.js";
import { parseJson } from "../json.js";
import type { NestedField } from "./nest.js";
import { typesOrigin, typeText } from "./schema.js";

/** Real pages have seven levels; every later stage may walk schemas by recursion. */
const mostLevels = 200;

const containers: ReadonlySet<TypeAtom> = new Set(["object", "array", "any"]);

const plainSegment = /^[A-Za-z_][\w-]*$/u;

/** A name whose dots are its own: a URN, a version, an annotation such as `@odata.id`. */
function isDottedName(leaf: string): boolean {
  return !leaf.includes(".") || leaf.split(".").some((segment) => !plainSegment.test(segment));
}

/**
 * Tells what is wrong with the place of a field.
 * @returns whether the field counts
 */
export function checkField(
  { field, depth, twin }: NestedField,
  parent: Field | undefined,
  problems: Problems,
): boolean {
  const name = field.name.value;
  if (twin !== undefined) tell(problems, () => twinOf(field, twin));
  else if (depth > mostLevels)
    tell(problems, () => report("page/too-deep", { name, most: mostLevels }, field.name.origin));
  else if (parent !== undefined && !parent.types.some(({ value }) => containers.has(value))) {
    const holes = { name, parent: parent.name.value, type: typeText(parent) };
    tell(problems, () =>
      report(
        "page/scalar-parent",
        holes,
        field.name.origin,
        at(typesOrigin(parent), "the parent's type"),
      ),
    );
  }
  return twin === undefined && depth <= mostLevels;
}

function twinOf(field: Field, twin: Field): Diagnostic {
  const [first, second, name] = [typeText(twin), typeText(field), field.name.value];
  const places = [field.name.origin, at(twin.name.origin, "the first one")] as const;
  return first === second
    ? report("page/field-twice", { name }, ...places)
    : report("page/field-clash", { name, first, second }, ...places);
}

/** Tells of fields of a body whose parent is missing, once: real names may have dots as well. */
export function checkParents(nested: readonly NestedField[], problems: Problems): void {
  const [first, ...others] = nested.filter(({ leaf }) => !isDottedName(leaf));
  if (first === undefined) return;
  const name = first.field.name.value;
  const parent = name.slice(0, name.length - first.leaf.length + first.leaf.indexOf("."));
  tell(problems, () =>
    report("page/no-parent", { name, parent, others: others.length }, first.field.name.origin),
  );
}

type Scalar = Exclude<TypeAtom, "array" | "object" | "any">;

const fits: Readonly<Record<Scalar, (value: JsonValue) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

const isScalar = (atom: TypeAtom): atom is Scalar => !containers.has(atom);

/** Whether a value is of one of the types of a field; what containers hold is not looked at. */
function isOfType(value: JsonValue, { types }: Field): boolean {
  return value === null || types.some(({ value: atom }) => !isScalar(atom) || fits[atom](value));
}

const isObject = (value: JsonValue): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether an Enum and the types of its field leave a value; the Enum of an array is that of its items. */
function isAdmitted(value: JsonValue, field: Field): boolean {
  const isOnlyObject = field.types.every(({ value: atom }) => atom === "object" || atom === "null");
  return isOfType(value, field) && (!isOnlyObject || value === null || isObject(value));
}

/**
 * Whether an example says what its type says in another way: YAML took a string for a number, a number stands in
 * quotes, or the whole map of a parameter's named examples was printed.
 */
function isMisprinted(value: JsonValue, field: Field): boolean {
  if (typeof value === "number" || typeof value === "boolean")
    return isOfType(String(value), field);
  if (typeof value === "string") {
    const inner = parseJson(value.toLowerCase());
    return inner !== undefined && isOfType(inner, field);
  }
  return (
    !Array.isArray(value) && Object.values(value ?? {}).every((one) => typeof one === "object")
  );
}

/** Tells of an Enum and an Example that the type of the field does not allow. */
export function checkValues(
  field: Field,
  values: readonly JsonValue[] | undefined,
  hasFields: boolean,
  problems: Problems,
): void {
  const [name, type] = [field.name.value, typeText(field)];
  const { example } = field;
  if (
    example !== undefined &&
    !isOfType(example.value, field) &&
    !isMisprinted(example.value, field)
  ) {
    tell(problems, () => report("page/example-type", { name, type }, example.origin));
  }
  const place = field.enum?.origin;
  if (values === undefined || place === undefined) return;
  if (hasFields) {
    tell(problems, () => report("page/enum-with-fields", { name }, place));
    return;
  }
  const stray = values.find((value) => !isAdmitted(value, field));
  if (stray === undefined) return;
  tell(problems, () =>
    report("page/enum-type-mismatch", { name, value: JSON.stringify(stray), type }, place),
  );
}
