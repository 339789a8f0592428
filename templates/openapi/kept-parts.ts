import type { Api, JsonObject, JsonValue } from "../../generator/ir/index.js";
import { circularRefs, withoutRefs } from "./cycles.js";
import type { Resolve } from "./declared.js";
import type { Before } from "./document.js";
import { isObject } from "./object.js";
import type { PartKind, TypePart } from "./type-part.js";

/** A member of a document and what was made of it. */
interface Made {
  readonly value: JsonValue;
  /** What the references that were asked for have led to. */
  readonly asked: ReadonlyMap<string, JsonObject | undefined>;
  readonly part: TypePart;
}

/** A schema, and what stands in its place where it leads to itself. */
interface Cut {
  readonly schema: JsonValue;
  readonly refs: readonly JsonObject[];
  readonly made: JsonValue;
}

/** What a run has made, for the next one of the same process. */
interface Memory {
  readonly parts: Map<string, Made>;
  readonly cuts: Map<string, Cut>;
}

const memories = new WeakMap<Api, Memory>();

const newMemory = (): Memory => ({ parts: new Map(), cuts: new Map() });

/** Whether two have the same members, which are the same objects. A path item is put together anew each time. */
function isSame(one: JsonValue, other: JsonValue): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const members = Object.entries(other);
  return (
    Object.keys(one).length === members.length &&
    Object.entries(one).every(
      ([name, value], index) => members[index]?.[0] === name && members[index][1] === value,
    )
  );
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/** What was made of the members of a document before, for members that are the same and lead to the same. */
export class KeptParts {
  readonly #before: Memory;
  readonly #now = newMemory();

  /** @param kept nothing where the process ends with this run */
  constructor(api: Api, kept: Before) {
    const known = kept?.basis === undefined ? undefined : memories.get(kept.basis);
    this.#before = known ?? newMemory();
    if (kept !== undefined) memories.set(api, this.#now);
  }

  /** The schemas of a document without the references by which types would go round in circles. */
  schemas(schemas: JsonObject): JsonObject {
    const circular = circularRefs(schemas);
    if (circular.size === 0) return schemas;
    return Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => {
        const refs = circular.get(name);
        return [name, refs === undefined ? schema : this.#cut(name, schema, refs)];
      }),
    );
  }

  #cut(name: string, schema: JsonValue, refs: readonly JsonObject[]): JsonValue {
    const before = this.#before.cuts.get(name);
    const cut =
      before?.schema === schema && isSameList(before.refs, refs)
        ? before
        : { schema, refs, made: withoutRefs(schema, new Set(refs)) };
    this.#now.cuts.set(name, cut);
    return cut.made;
  }

  /** @param make makes the part, and finds what references lead to by what it is given */
  part(
    kind: PartKind,
    [name, value]: readonly [string, JsonValue],
    resolve: Resolve,
    make: (resolve: Resolve) => TypePart,
  ): TypePart {
    const key = `${kind} ${name}`;
    const before = this.#before.parts.get(key);
    const isKnown =
      before !== undefined &&
      isSame(value, before.value) &&
      [...before.asked].every(([ref, found]) => resolve(ref) === found);
    const made = isKnown ? before : madeBy(value, resolve, make);
    this.#now.parts.set(key, made);
    return made.part;
  }
}

function madeBy(value: JsonValue, resolve: Resolve, make: (resolve: Resolve) => TypePart): Made {
  const asked = new Map<string, JsonObject | undefined>();
  const part = make((ref) => {
    const found = resolve(ref);
    asked.set(ref, found);
    return found;
  });
  return { value, asked, part };
}
