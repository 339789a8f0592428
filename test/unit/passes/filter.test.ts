import { expect, test } from "vitest";
import { plainNode } from "../../../generator/ir/index.js";
import type {
  Api,
  NamedSchema,
  Operation,
  Schema,
  SchemaId,
  Tag,
} from "../../../generator/ir/index.js";
import { filterApi } from "../../../generator/passes/filter/index.js";
import { parseSelector } from "../../../generator/passes/filter/selector.js";
import * as ir from "../../support/ir.js";
import { valueOf } from "../../support/result.js";

const idOf = (name: string): SchemaId => `#/${name}` as SchemaId;
const ref = (name: string): Schema => ({
  kind: "ref",
  target: idOf(name),
  ...plainNode(ir.nowhere),
});
const named = (name: string, schema: Schema): NamedSchema => ({ id: idOf(name), name, schema });
const tag = (name: string, parent?: string): Tag => ({
  name,
  summary: undefined,
  description: undefined,
  parent,
  kind: undefined,
});

const operation = (
  name: string,
  method: string,
  template: string,
  parts: Partial<Operation> = {},
): Operation => ir.operation({ name, method, target: { kind: "path", template }, ...parts });

const api: Api = ir.api(
  [
    operation("listBooks", "GET", "/v1/books", {
      tags: ["books"],
      responses: [ir.response("200", ir.json(ref("Book")))],
    }),
    operation("addBook", "POST", "/v1/books", {
      tags: ["books", "desk"],
      requestBody: { required: true, content: ir.json(ref("Draft")), origin: ir.nowhere },
    }),
    ir.operation({
      name: "bookAdded",
      target: { kind: "callback", name: "added", operation: "addBook", expression: "{$url}" },
    }),
    operation("oldBooks", "GET", "/v0/books", { docs: { ...ir.string.docs, deprecated: true } }),
    ir.operation({ name: "libraryBurnt", target: { kind: "webhook", name: "burnt" } }),
  ],
  {
    schemas: [
      named("Book", ir.object({ "author!": ref("Author") })),
      named("Author", ir.object({ books: ir.array(ref("Book")) })),
      named("Draft", ir.object({ "title!": ir.string })),
      named("Spare", ir.object({ author: ref("Author") })),
    ],
    tags: [tag("all"), tag("books", "all"), tag("desk")],
  },
);

function left(include: readonly string[], exclude: readonly string[] = [], prune = true) {
  const { operations, schemas, tags } = valueOf(filterApi(api, { include, exclude, prune }));
  return [
    operations.map(({ name }) => name).join(" "),
    schemas.map(({ name }) => name).join(" "),
    tags.map(({ name }) => name).join(" "),
  ];
}

const cases: readonly (readonly [
  include: readonly string[],
  exclude: readonly string[],
  ...left: readonly string[],
])[] = [
  [
    [],
    [],
    "listBooks addBook bookAdded oldBooks libraryBurnt",
    "Book Author Draft",
    "all books desk",
  ],
  [["tag:desk"], [], "addBook bookAdded", "Draft", "all books desk"],
  [["path:/v1/*"], ["method:post"], "listBooks", "Book Author", "all books"],
  [["path:/*"], [], "", "", ""],
  [
    ["path:/**"],
    ["deprecated"],
    "listBooks addBook bookAdded",
    "Book Author Draft",
    "all books desk",
  ],
  [["operation:*Burnt", "schema:Spare"], [], "libraryBurnt", "Book Author Spare", ""],
  [["schema:Dra*"], [], "", "Draft", ""],
  [
    [],
    ["operation:bookAdded", "schema:Author"],
    "listBooks addBook oldBooks libraryBurnt",
    "Book Draft",
    "all books desk",
  ],
];

test.each(cases.map((one) => ({ one })))(
  "include and exclude: $one",
  ({ one: [include, exclude, ...expected] }) => {
    expect(left(include, exclude)).toEqual(expected);
  },
);

test("nothing is pruned where that is not wanted", () => {
  expect(left(["operation:addBook"], [], false)).toEqual([
    "addBook bookAdded",
    "Book Author Draft Spare",
    "all books desk",
  ]);
});

test("of a value whose schema is left out nothing is known", () => {
  const { schemas } = valueOf(
    filterApi(api, { include: [], exclude: ["schema:Author"], prune: false }),
  );
  const [book] = schemas;
  expect(
    book?.schema.kind === "object" && book.schema.properties.map(({ schema }) => schema.kind),
  ).toEqual(["unknown"]);
});

test("a selector that means nothing is told", () => {
  const { diagnostics } = filterApi(api, {
    include: ["tag:books"],
    exclude: ["path:/v9/**"],
    prune: true,
  });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "`path:/v9/**` means no operation and no schema of this API",
  ]);
});

test.each(["", "tag", "tag:", "tags:a", "deprecated:yes", "Deprecated", "*"])(
  "%j is no selector",
  (text) => {
    expect(parseSelector(text)).toBeUndefined();
  },
);

test("letters that mean something in regular expressions mean themselves", () => {
  expect(parseSelector("path:/a.b/{id}")?.matches("/a.b/{id}")).toBe(true);
  expect(parseSelector("path:/a.b/{id}")?.matches("/aXb/{id}")).toBe(false);
  expect(parseSelector("tag:(a|b)+")?.matches("(a|b)+")).toBe(true);
});
