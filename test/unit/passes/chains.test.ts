import { expect, test } from "vitest";
import { plainNode } from "../../../generator/ir/index.js";
import type { Api, Schema, SchemaId } from "../../../generator/ir/index.js";
import { shortenAliases } from "../../../generator/passes/aliases.js";
import { refuseLongChains } from "../../../generator/passes/long-chains.js";
import * as ir from "../../support/ir.js";

const ref = (target: string): Schema => ({
  kind: "ref",
  target: target as SchemaId,
  ...plainNode(ir.nowhere),
});

/** Schemas `C0` … `Cn`, each made from the one behind it. */
function chain(length: number, link: (next: Schema) => Schema, order = 1): Api {
  const schemas = Array.from({ length: length + 1 }, (_, index) => ({
    id: `C${index}` as SchemaId,
    name: `C${index}`,
    schema: index === length ? ir.string : link(ref(`C${index + 1}`)),
  }));
  return ir.api([], { schemas: order > 0 ? schemas : schemas.toReversed() });
}
const plain = (next: Schema): Schema => next;

test.each([1, -1])("every link of a chain of names refers to its end (order %s)", (order) => {
  const { schemas } = shortenAliases(chain(10_000, plain, order));
  const targets = schemas.flatMap(({ schema }) => (schema.kind === "ref" ? [schema.target] : []));
  expect(targets).toHaveLength(10_000);
  expect(new Set(targets)).toEqual(new Set(["C10000"]));
});

test("a name with rules of its own is an end", () => {
  const rule = { kind: "not", schema: ir.nothing } as const;
  const api = chain(3, plain);
  const ruled = api.schemas.map((named) =>
    named.name === "C1" ? { ...named, schema: { ...named.schema, rules: [rule] } } : named,
  );
  const { schemas } = shortenAliases({ ...api, schemas: ruled });
  expect(schemas.map(({ schema }) => (schema.kind === "ref" ? schema.target : ""))).toEqual([
    "C1",
    "C3",
    "C3",
    "",
  ]);
});

const links = {
  items: ir.array,
  properties: (next: Schema) => ir.object({ next }),
};
test.each(Object.entries(links))("a chain of %s is bounded, either way round", (_, link) => {
  for (const order of [1, -1]) {
    expect(refuseLongChains(chain(20, link, order), 20).ok).toBe(true);
    const refused = refuseLongChains(chain(22, link, order), 20);
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(["schema/long-chain"]);
  }
});

test("a chain of choices may have a tenth of the links", () => {
  const link = (next: Schema): Schema => ir.union(next, ir.nothing);
  expect(refuseLongChains(chain(20, link), 200).ok).toBe(true);
  expect(refuseLongChains(chain(22, link), 200).ok).toBe(false);
});

test("what is wide and not deep is not refused, nor is a ring of few", () => {
  const wide = Array.from({ length: 5_000 }, (_, index) => ({
    id: `W${index}` as SchemaId,
    name: `W${index}`,
    schema: ir.object({ a: ref("W0"), b: ref(`W${(index * 7) % 100}`) }),
  }));
  expect(refuseLongChains(ir.api([], { schemas: wide }), 200).ok).toBe(true);
});
