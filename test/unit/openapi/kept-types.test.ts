import { expect, test } from "vitest";
import type { Api, JsonObject } from "../../../generator/ir/index.js";
import { KeptParts } from "../../../templates/openapi/kept-parts.js";
import { pathsModule } from "../../../templates/openapi/paths.js";
import type { TypePart } from "../../../templates/openapi/type-part.js";
import * as ir from "../../support/ir.js";

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string): JsonObject => ({ type: "array", items: ref(name) });
const object = (name: string): JsonObject => ({
  type: "object",
  properties: { [name]: { type: "string" } },
});
const documentOf = (schemas: JsonObject): JsonObject => ({ paths: {}, components: { schemas } });

/** What a process makes of documents one after another, and what new processes make of each. */
async function texts(
  documents: readonly JsonObject[],
): Promise<Readonly<Record<string, string[]>>> {
  const made: Record<string, string[]> = { kept: [], fresh: [] };
  let basis: Api | undefined;
  for (const document of documents) {
    const api = ir.api([]);
    made["kept"]?.push((await pathsModule(document, api, { basis })).text);
    made["fresh"]?.push((await pathsModule(document, api, undefined)).text);
    basis = api;
  }
  return made;
}

test("a part is made again when what it asked for leads elsewhere", async () => {
  const both = { allOf: [ref("Link")], required: ["name"] };
  const link = ref("End");
  const { kept, fresh } = await texts(
    ["name", "other", "name"].map((name) =>
      documentOf({ Both: both, Link: link, End: object(name) }),
    ),
  );
  expect(kept).toEqual(fresh);
  expect(kept?.map((text) => text.includes("WithRequired"))).toEqual([true, false, true]);
});

test("a schema is made again when other references of it go round in a circle", async () => {
  const all = { anyOf: [ref("One"), ref("Two")] };
  const text = { type: "string" };
  const { kept, fresh } = await texts([
    documentOf({ All: all, One: list("All"), Two: text }),
    documentOf({ One: list("All"), Two: list("All"), All: all }),
    documentOf({ One: text, Two: list("All"), All: all }),
    documentOf({ One: list("All"), Two: text, All: all }),
  ]);
  expect(kept).toEqual(fresh);
  expect(new Set(kept).size).toBe(4);
});

test("a part that says the same is not made again", () => {
  const operation = { responses: {} };
  const part: TypePart = { member: "", operations: "", helpers: [] };
  let count = 0;
  const run = (item: JsonObject, api: Api, basis: Api | undefined): number => {
    const memory = new KeptParts(api, { basis });
    count = 0;
    memory.part(
      "paths",
      ["/a", item],
      () => undefined,
      () => {
        count += 1;
        return part;
      },
    );
    return count;
  };
  const apis = Array.from({ length: 4 }, () => ir.api([]));
  const [first = ir.api([]), second = first, third = first, fourth = first] = apis;
  expect(run({ get: operation }, first, undefined)).toBe(1);
  expect(run({ get: operation }, second, first)).toBe(0);
  expect(run({ put: operation }, third, second)).toBe(1);
  expect(run({ put: operation, get: operation }, fourth, third)).toBe(1);
});
