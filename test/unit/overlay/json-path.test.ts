import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/index.js";
import { find, parsePath } from "../../../generator/overlay/json-path/index.js";
import { pathTo } from "../../../generator/overlay/skeleton.js";

/** The document of RFC 9535, 1.5, in short. */
const store: JsonValue = {
  store: {
    book: [
      { category: "reference", author: "Nigel Rees", price: 8.95 },
      { category: "fiction", author: "Evelyn Waugh", price: 12.99 },
      { category: "fiction", author: "Herman Melville", isbn: "0-553-21311-3", price: 8.99 },
      { category: "fiction", author: "J. R. R. Tolkien", isbn: "0-395-19395-8", price: 22.99 },
    ],
    bicycle: { color: "red", price: 399 },
  },
  "a b": { "it's": 1, '"': 2, "\\": 3, "\n": 4, ключ: 5 },
  ["__proto__"]: { constructor: 6 },
};

function values(path: string, document: JsonValue = store): readonly JsonValue[] {
  const query = parsePath(path);
  if (!("segments" in query)) throw new Error(`${path}: ${query.reason} at ${query.at}`);
  return find(query, document).map(({ value }) => value);
}

const authors = ["Nigel Rees", "Evelyn Waugh", "Herman Melville", "J. R. R. Tolkien"];

test.each<readonly [string, readonly JsonValue[]]>([
  ["$.store.bicycle.color", ["red"]],
  ["$['store']['bicycle'][\"color\"]", ["red"]],
  ["$.store.book[*].author", authors],
  ["$..author", authors],
  ['$..["author"]', authors],
  ["$.store..price", [8.95, 12.99, 8.99, 22.99, 399]],
  ["$..book[2].author", ["Herman Melville"]],
  ["$..book[-1].author", ["J. R. R. Tolkien"]],
  ["$..book[0,1].price", [8.95, 12.99]],
  ["$..book[:2].price", [8.95, 12.99]],
  ["$..book[::-2].price", [22.99, 12.99]],
  ["$..book[1:3].price", [12.99, 8.99]],
  ["$..book[5:].price", []],
  ["$..book[::0]", []],
  ["$..book[?@.isbn].price", [8.99, 22.99]],
  ["$..book[?!@.isbn].price", [8.95, 12.99]],
  ["$..book[?@.price < 10].price", [8.95, 8.99]],
  ["$..book[?@.price<10 && @.category == 'fiction'].price", [8.99]],
  ["$..book[?(@.price > 20 || @.category=='reference')].price", [8.95, 22.99]],
  ["$..book[?!(@.price == 8.95)].price", [12.99, 8.99, 22.99]],
  ["$..book[?@.price == $.store.book[0].price].author", ["Nigel Rees"]],
  ["$..book[?length(@.author) > 12].author", ["Herman Melville", "J. R. R. Tolkien"]],
  ["$..book[?count(@.*) == 4].price", [8.99, 22.99]],
  ["$..book[?match(@.author, '[EH].*')].author", ["Evelyn Waugh", "Herman Melville"]],
  ["$..book[?search(@.author, 'R\\\\. ')].author", ["J. R. R. Tolkien"]],
  ["$..book[?value(@..isbn) == '0-553-21311-3'].price", [8.99]],
  ["$..book[?@.none == @.nothing].price", [8.95, 12.99, 8.99, 22.99]],
  ["$.store[?@.color == 'red'].price", [399]],
  ["$['a b']['it\\'s']", [1]],
  ["$['a b']['\"', '\\\\', '\\n', '\\u043a\\u043b\\u044e\\u0447']", [2, 3, 4, 5]],
  ["$['a b'].ключ", [5]],
  ["$.__proto__.constructor", [6]],
  ["$.constructor", []],
  ["$.store.book.length", []],
  ["$ .store  .bicycle [ 'price' ]", [399]],
])("%s", (path, expected) => {
  expect(values(path)).toEqual(expected);
});

test("a node is found once", () => {
  expect(values("$.store.bicycle['price', 'price']")).toEqual([399]);
});

test.each([
  "",
  "store",
  "$.",
  "$[",
  "$['a'",
  "$['a]",
  "$[?]",
  "$[?@.a = 1]",
  "$[?@.a ==]",
  "$[?1]",
  "$[?@.* == 1]",
  "$[?!@.a == 1]",
  "$[01]",
  "$.a b",
  "$[9007199254740993]",
  `$[?${"(".repeat(99)}`,
  "$[?match(@.a)]",
  "$[?search(@.a, '(a+)+b')]",
  "$['\\x']",
  "$a",
  "$[?length(@.a)]",
])("%j is no JSONPath", (path) => {
  expect(parsePath(path)).toHaveProperty("reason");
});

test("a path to a place finds that place", () => {
  const names = [
    "a",
    "a b",
    "it's",
    '"',
    "\\",
    "\n",
    "\u0000",
    "ключ",
    "",
    "1",
    "__proto__",
    '\\"',
    "'\\'",
  ];
  for (const name of names) {
    const document: JsonValue = { list: [{ [name]: name }] };
    expect(values(pathTo(["list", 0, name]), document)).toEqual([name]);
  }
});
