import type { Limits } from "./limits.js";

/** What a text or a value turned out to be; `code` and `message` as in an issue. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: string;
      readonly expected: string;
      readonly message: string;
    };

type Bounds = Pick<Limits, "depth" | "members">;

const refused = (code: string, expected: string, message: string): Parsed => ({
  ok: false,
  code,
  expected,
  message,
});

/** Own `__proto__` keys are harmless until somebody copies the object member by member. */
const unsafe = refused("unsafe_key", "a safe name", "The name __proto__ is not accepted");

/** The arrays and objects directly within a value. */
function childrenOf(value: object): readonly object[] {
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return members.filter((member) => typeof member === "object" && member !== null);
}

function excessOf(level: readonly object[], members: number): Parsed | undefined {
  const objects = level.filter((value) => !Array.isArray(value));
  if (objects.some((value) => Object.hasOwn(value, "__proto__"))) return unsafe;
  if (!objects.some((value) => Object.keys(value).length > members)) return undefined;
  return refused(
    "too_many_members",
    `at most ${members} members`,
    `An object has more than ${members} members`,
  );
}

/** Passes on a JSON value that keeps the bounds. Goes level by level, for recursion would need a stack as deep as the value. */
export function bounded(value: unknown, { depth, members }: Bounds): Parsed {
  let level: readonly object[] = typeof value === "object" && value !== null ? [value] : [];
  for (let reached = 1; level.length > 0; reached += 1) {
    if (reached > depth)
      return refused(
        "too_deep",
        `at most ${depth} levels`,
        `The body has more than ${depth} levels`,
      );
    const excess = excessOf(level, members);
    if (excess !== undefined) return excess;
    level = level.flatMap(childrenOf);
  }
  return { ok: true, value };
}

/** One for all requests: it is dear to make, and keeps nothing between calls. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Parses JSON (RFC 8259) in UTF-8 within bounds; never throws. */
export function parseJson(bytes: Uint8Array, bounds: Bounds): Parsed {
  try {
    return bounded(JSON.parse(utf8.decode(bytes)), bounds);
  } catch {
    return refused("invalid_json", "JSON", "The body is not valid JSON");
  }
}
