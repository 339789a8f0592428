/** The header fields of the parts of a form, by the names of the parts, in their order. */
export type PartHeaders = ReadonlyMap<string, readonly Headers[]>;

/** What a text or a value turned out to be; `code` and `message` as in an issue. */
export type Parsed =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Whether there was nothing to read after all. */
      readonly isAbsent?: boolean;
      /** Of a form whose parts have header fields that the contract declares. */
      readonly partHeaders?: PartHeaders;
    }
  | {
      readonly ok: false;
      readonly code: string;
      readonly expected: string;
      readonly message: string;
    };

/** How much a JSON value may hold. */
export interface Bounds {
  /** Levels of arrays and objects. */
  readonly depth: number;
  /** Members of one object. */
  readonly members: number;
}

/**
 * Validators and handlers recurse once or more a level, so 100 levels keep them far from the end of the stack and are more
 * than people write; 10,000 members bound what colliding keys can cost.
 */
export const defaultBounds: Bounds = { depth: 100, members: 10_000 };

/** What is wrong, as `Parsed` says it. */
export const refused = (code: string, expected: string, message: string): Parsed => ({
  ok: false,
  code,
  expected,
  message,
});

/** Own `__proto__` keys are harmless until somebody copies the object member by member. */
const unsafe = /* @__PURE__ */ refused(
  "unsafe_key",
  "a safe name",
  "The name __proto__ is not accepted",
);

const isCompound = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Collects the arrays and objects directly within a value; tells what is wrong with the value itself. */
function descend(value: object, most: number, children: object[]): Parsed | undefined {
  const names = Array.isArray(value) ? undefined : Object.keys(value);
  if (names !== undefined && names.length > most) {
    return refused(
      "too_many_members",
      `at most ${most} members`,
      `An object has more than ${most} members`,
    );
  }
  if (names?.includes("__proto__") === true) return unsafe;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const member of members) if (isCompound(member)) children.push(member);
  return undefined;
}

/** Passes on a JSON value that keeps the bounds. Goes level by level, for recursion would need a stack as deep as the value. */
export function bounded(value: unknown, { depth, members }: Bounds): Parsed {
  let level: readonly object[] = isCompound(value) ? [value] : [];
  for (let reached = 1; level.length > 0; reached += 1) {
    if (reached > depth)
      return refused(
        "too_deep",
        `at most ${depth} levels`,
        `The body has more than ${depth} levels`,
      );
    const next: object[] = [];
    for (const one of level) {
      const excess = descend(one, members, next);
      if (excess !== undefined) return excess;
    }
    level = next;
  }
  return { ok: true, value };
}
