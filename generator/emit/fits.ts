/** What a field may hold: text, lines of documentation, a flag, or a list of what has fields itself. */
type Field = "text" | "text?" | "texts?" | "docs?" | "flag?" | readonly [Fields];

/** The fields that something may have. */
export interface Fields {
  readonly [field: string]: Field;
}

type Held<F extends Field> = F extends "text"
  ? string
  : F extends "text?"
    ? string | undefined
    : F extends "flag?"
      ? boolean | undefined
      : F extends readonly [infer Item extends Fields]
        ? readonly Fitting<Item>[] | undefined
        : readonly string[] | undefined;

/** A value that has these fields and no others. */
export type Fitting<F extends Fields> = { readonly [Name in keyof F]: Held<F[Name]> };

const strings = /"(?:[^"\\\n]|\\.)*"/gu;

/** Whether the lines of a text may be moved: the inside of a template literal is what it is. */
function isMovable(text: unknown): boolean {
  if (typeof text !== "string") return false;
  if (!text.includes("`") || !text.includes("\n")) return true;
  return !text.replace(strings, "").includes("`");
}

const isAbsent = (value: unknown): boolean => value === undefined;

const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  isAbsent(value) || (Array.isArray(value) && value.every(test));

const tests: Readonly<Record<Extract<Field, string>, (value: unknown) => boolean>> = {
  text: isMovable,
  "text?": (value) => isAbsent(value) || isMovable(value),
  "texts?": (value) => isListOf(value, isMovable),
  "docs?": (value) => isListOf(value, (item) => typeof item === "string"),
  "flag?": (value) => isAbsent(value) || typeof value === "boolean",
};

function holds(value: unknown, field: Field): boolean {
  if (typeof field === "string") return tests[field](value);
  return isListOf(value, (item) => fits(item, field[0]));
}

/** Whether a value has nothing but these fields, and in each what it may hold. */
export function fits<F extends Fields>(value: unknown, fields: F): value is Fitting<F> {
  if (typeof value !== "object" || value === null) return false;
  const held: Readonly<Record<string, unknown>> = { ...value };
  for (const name of Object.keys(held))
    if (held[name] !== undefined && name !== "kind" && !Object.hasOwn(fields, name)) return false;
  for (const name of Object.keys(fields)) {
    const field = fields[name];
    if (field !== undefined && !holds(held[name], field)) return false;
  }
  return true;
}
