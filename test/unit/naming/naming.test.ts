import fc from "fast-check";
import { expect, test } from "vitest";
import {
  camelCase,
  createScope,
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
