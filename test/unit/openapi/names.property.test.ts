import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../../generator/ir/index.js";
import { nameOperations } from "../../../generator/passes/operation-names.js";
import { valueOf } from "../../support/result.js";
import { lowerDocument } from "./support.js";

/** An operation in few words: its place, and what it calls itself. */
interface Stated {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly id: string | undefined;
}

const segment = fc.constantFrom(
  "books",
  "authors",
  "v1",
  "v2",
  "{id}",
  "search",
  "loans",
  "API",
  "été",
  "1",
);
const stated: fc.Arbitrary<Stated> = fc.record({
  method: fc.constantFrom("get", "post", "delete"),
  path: fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((segments) => `/${segments.join("/")}`),
  id: fc.option(fc.constantFrom("listBooks", "list_books", "getBook", "search", "delete", "a b"), {
    nil: undefined,
    freq: 2,
  }),
});

const placeOf = ({ method, path }: Stated): string => `${method.toUpperCase()} ${path}`;
const documents = fc.uniqueArray(stated, { minLength: 1, maxLength: 12, selector: placeOf });

/** The names of operations by their places, as they come out of the passes. */
function namesOf(operations: readonly Stated[]): ReadonlyMap<string, string> {
  // One path item an operation would join those of one path, so the order is theirs.
  const paths: Record<string, JsonObject> = {};
  for (const { method, path, id } of operations)
    paths[path] = {
      ...paths[path],
      [method]: { ...(id === undefined ? {} : { operationId: id }), responses: {} },
    };
  const { api } = lowerDocument({ openapi: "3.1.0", paths });
  const named = valueOf(nameOperations(api)).operations;
  return new Map(
    named.map(({ method, target, name }) => [
      `${method} ${target.kind === "path" ? target.template : ""}`,
      name,
    ]),
  );
}

const runs = { numRuns: 300, seed: 41 };

test("each operation has a name of its own, letter case aside", () => {
  fc.assert(
    fc.property(documents, (operations) => {
      const names = [...namesOf(operations).values()].map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(operations.length);
    }),
    runs,
  );
});

test("an operation that comes in changes no name but where its own was wanted by another one", () => {
  fc.assert(
    fc.property(documents, stated, fc.nat(), (operations, added, at) => {
      fc.pre(!operations.some(({ path }) => path === added.path));
      const before = namesOf(operations);
      const alone = namesOf([added]).get(placeOf(added)) ?? "";
      const after = namesOf(operations.toSpliced(at % (operations.length + 1), 0, added));
      // An operation whose id another one has too is named after its place.
      const forms = operations.flatMap((one) => [one, { ...one, id: undefined }]);
      const wanted = new Set(
        forms.map((one) => namesOf([one]).get(placeOf(one))?.toLowerCase() ?? ""),
      );
      if (wanted.has(alone.toLowerCase())) return;
      for (const [place, name] of before) expect([place, after.get(place)]).toEqual([place, name]);
    }),
    runs,
  );
});

test("an operation at the end of the document changes no name that is made of places", () => {
  fc.assert(
    fc.property(documents, stated, (operations, added) => {
      fc.pre(!operations.some(({ path }) => path === added.path) && added.id === undefined);
      const [before, after] = [namesOf(operations), namesOf([...operations, added])];
      for (const [place, name] of before) expect([place, after.get(place)]).toEqual([place, name]);
    }),
    runs,
  );
});
