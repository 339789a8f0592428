import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import {
  camelCase,
  createScope,
  fileName,
  fileNames,
  foldFileName,
  isName,
  kebabCase,
  pascalCase,
  singular,
  toName,
} from "../../../generator/naming/index.js";

test.each([
  [
    "invoice_items_attributes",
    "InvoiceItemsAttributes",
    "invoiceItemsAttributes",
    "invoice-items-attributes",
  ],
  ["HTTPServer2", "HttpServer2", "httpServer2", "http-server2"],
  ["Tenant-Acid", "TenantAcid", "tenantAcid", "tenant-acid"],
  ["filter[ids][]", "FilterIds", "filterIds", "filter-ids"],
  ["größe_in_mm", "GrößeInMm", "größeInMm", "größe-in-mm"],
  ["@type", "Type", "type", "type"],
])("%s in each case", (text, pascal, camel, kebab) => {
  expect([pascalCase(text), camelCase(text), kebabCase(text)]).toEqual([pascal, camel, kebab]);
});

test("any text becomes an identifier", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(isName(toName(text))).toBe(true);
    }),
  );
  expect([toName("class"), toName("2fast"), toName("")]).toEqual(["class_", "_2fast", "_"]);
});

test("a scope gives each name once, letter case and Unicode form folded for files", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (wanted) => {
      const scope = createScope(foldFileName);
      const names = wanted.map((text) => foldFileName(scope.claim(text)));
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test.each([
  ["coupons", "coupon"],
  ["entries", "entry"],
  ["addresses", "address"],
  ["address", "address"],
  ["statuses", "status"],
  ["warehouses", "warehouse"],
  ["uses", "use"],
  ["boxes", "box"],
  ["people", "person"],
  ["news", "news"],
  ["attributes", "attribute"],
  ["constructor", "constructor"],
])("the singular of %s is %s", (plural, expected) => {
  expect(singular(plural)).toBe(expected);
});

const deviceNames = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/iu;

test("any text becomes a name that every common file system can hold", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme", minLength: 100, maxLength: 400 }),
    fc.constantFrom(
      "..",
      "../x",
      "/etc",
      "C:\\x",
      "con",
      "AUX",
      "nul.txt",
      "COM1",
      "lpt\u00b2",
      "a.",
      "a ",
      "",
      " ",
      "\u{1f600}",
      "\ud800",
      "\uff23\uff2f\uff2e",
    ),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const name = fileName(text);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(110);
      expect(name.normalize("NFKC")).not.toMatch(deviceNames);
      expect(fileName(text)).toBe(name);
    }),
    { numRuns: 1000 },
  );
});

test("names of files are apart after folding, also when they are cut", () => {
  const long = "n".repeat(299);
  const texts = [
    `${long}a`,
    `${long}b`,
    "User",
    "user",
    "USER",
    "caf\u00e9",
    "cafe\u0301",
    "\u0131",
    "i",
    "I",
    "\u0130",
    "\ufb01sh",
    "fish",
    "stra\u00dfe",
    "strasse",
    "index",
    "index-2",
    "",
    "_",
  ];
  const give = fileNames(["index"]);
  const names = texts.map(give).map((name) => name.normalize("NFKC").toUpperCase());
  expect(new Set(names).size).toBe(texts.length);
  expect(names).not.toContain("INDEX");
});

test("every letter that a name may have is one to TypeScript", () => {
  const strange: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const letter = String.fromCodePoint(point);
    const kept = isName(`a${letter}`) && !ts.isIdentifierPart(point, ts.ScriptTarget.ES2022);
    const first = isName(letter) && !ts.isIdentifierStart(point, ts.ScriptTarget.ES2022);
    if (kept || first) strange.push(point.toString(16));
  }
  expect(strange).toEqual([]);
});
