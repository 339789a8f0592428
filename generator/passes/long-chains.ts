import { report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { eachChild, eachOperationSchema } from "../ir/index.js";
import type { Api, Schema, SchemaId, Step } from "../ir/index.js";

type Ref = Extract<Schema, { readonly kind: "ref" }>;
type Follows = (step: Step) => boolean;

const known = new WeakMap<Follows, WeakMap<Schema, readonly Ref[]>>();

/** The references within a schema, in the order in which they stand; looked for once in each. */
function refsIn(schema: Schema, follows: Follows): readonly Ref[] {
  const bySchema = known.get(follows) ?? new WeakMap<Schema, readonly Ref[]>();
  known.set(follows, bySchema);
  const found = bySchema.get(schema) ?? walkedRefs(schema, follows);
  bySchema.set(schema, found);
  return found;
}

function walkedRefs(schema: Schema, follows: Follows): readonly Ref[] {
  const found: Ref[] = [];
  const collect = (one: Schema): void => {
    if (one.kind === "ref") found.push(one);
    eachChild(one, (inner, step) => {
      if (follows(step)) collect(inner);
    });
  };
  collect(schema);
  return found;
}

interface Stop {
  readonly open: readonly Ref[];
  next: number;
}

/** The first reference that stands behind more than so many others on a walk inwards, each schema once. */
function tooDeep(
  starts: readonly (readonly Ref[])[],
  refsOf: ReadonlyMap<SchemaId, readonly Ref[]>,
  most: number,
): Ref | undefined {
  const seen = new Set<SchemaId>();
  for (const open of starts) {
    const way: Stop[] = [{ open, next: 0 }];
    for (let stop = way.at(-1); stop !== undefined; stop = way.at(-1)) {
      const ref = stop.open[stop.next];
      stop.next += 1;
      if (ref === undefined) way.pop();
      else if (!seen.has(ref.target)) {
        if (way.length > most) return ref;
        seen.add(ref.target);
        way.push({ open: refsOf.get(ref.target) ?? [], next: 0 });
      }
    }
  }
  return undefined;
}

function roots({ operations }: Api, follows: Follows): readonly (readonly Ref[])[] {
  const found: (readonly Ref[])[] = [];
  for (const operation of operations)
    eachOperationSchema(operation, (schema) => found.push(refsIn(schema, follows)));
  return found;
}

/** Walks as a compiler may: from the operations, and from the schemas in either order. */
function longChain(api: Api, most: number, follows: Follows): Ref | undefined {
  if (api.schemas.length <= most) return undefined;
  const refsOf = new Map(api.schemas.map(({ id, schema }) => [id, refsIn(schema, follows)]));
  const inOrder = [...refsOf.values()];
  return (
    tooDeep(roots(api, follows), refsOf, most) ??
    tooDeep(inOrder, refsOf, most) ??
    tooDeep(inOrder.toReversed(), refsOf, most)
  );
}

const always: Follows = () => true;
const inPlace: Follows = ({ kind }) => kind === "member" || kind === "rule";

/** A type that is a choice of another one is worked out within that, which takes ten times the stack of a module. */
const cost = 10;

/**
 * Refuses an Api whose schemas lead on from one to the next through too many. Each is a module of its own, and TypeScript
 * before version 7 reads a module within reading the one that imports it: it runs out of stack somewhere above 1200.
 */
export function refuseLongChains(api: Api, chain: number): Result<Api> {
  const choices = Math.ceil(chain / cost);
  const whole = longChain(api, chain, always);
  const found = whole ?? longChain(api, choices, inPlace);
  if (found === undefined) return result(api, []);
  const name = api.schemas.find(({ id }) => id === found.target)?.name ?? found.target;
  const most = whole === undefined ? choices : chain;
  return { ok: false, diagnostics: [report("schema/long-chain", { name, most }, found.origin)] };
}
