import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operationFacts } from "../../../generator/facts/index.js";
import type { Api, JsonValue } from "../../../generator/ir/index.js";
import { root } from "../../support/typecheck.js";
import { bare, collapse, lower, tryLower } from "./pages.js";

/** Written off the page by hand: name, types, required, Enum, Example. */
type Row = readonly [
  name: string,
  type: string,
  required?: "required" | undefined,
  values?: readonly JsonValue[] | undefined,
  example?: JsonValue,
];

const request: readonly Row[] = [
  ["issuer_id", "string", "required"],
  ["patient_id", "string"],
  ["appointment_id", "string"],
  ["practitioner_id", "string"],
  ["service_date", "string"],
  ["customer_stripe_id", "string"],
  ["set_default_customer", "boolean"],
  ["due_date", "string"],
  ["collection_method", "string", undefined, ["request_payment", "charge_automatically"]],
  ["payment_source", "string"],
  ["insurer", "string"],
  ["authentication_code", "string"],
  ["membership_number", "string"],
  ["diagnosis", "string"],
  ["memo", "string"],
  ["footer", "string"],
  ["confidential", "boolean"],
  ["mode", "string", undefined, ["draft", "finalize"]],
  ["coupons", "array"],
  ["coupons.id", "string", "required"],
  ["coupons.name", "string"],
  ["invoice_items_attributes", "array"],
  ["invoice_items_attributes.price", "string"],
  ["invoice_items_attributes.product", "string"],
  ["invoice_items_attributes.description", "string"],
  ["invoice_items_attributes.quantity", "integer", "required"],
  ["invoice_items_attributes.unit_amount", "integer"],
  ["invoice_items_attributes.unit_amount_in_pounds", "number"],
  ["invoice_items_attributes.create", "boolean"],
  ["invoice_items_attributes.stripe_id", "string"],
];

const created: readonly Row[] = [
  ["id", "string,null"],
  ["stripe_id", "string", "required"],
  ["status", "string"],
  ["subtotal", "number"],
  ["amount_due", "number"],
  ["customer_id", "string,null"],
  ["patient_record_id", "string,null"],
  ["appointment_id", "string,null"],
  ["created_at", "string"],
  ["updated_at", "string"],
];

const refused: readonly Row[] = [
  ["error", "boolean", "required", undefined, true],
  ["statusCode", "number", "required", undefined, 400],
  ["message", "array", "required"],
  ["message.code", "string", "required", undefined, "invalid_type"],
  ["message.expected", "string", "required", undefined, "string"],
  ["message.path", "array", "required", undefined, ["patient_id"]],
];

const sections: readonly (readonly [heading: string, rows: readonly Row[]])[] = [
  ["## Request fields (application/json):", request],
  ["## Response 201 fields (application/json):", created],
  ["## Response 400 fields (application/json):", refused],
  ["## Response 422 fields (application/json):", refused],
  ["## Response 401 fields", []],
  ["## Response 500 fields", []],
];

const page = readFileSync(join(root, "specs/create-invoice.md"), "utf8");
const seed = join(root, "../shared/seed/create-invoice.txt");
const seeded = existsSync(seed);
if (!seeded)
  console.warn(
    "../shared/seed is not there, so the page is not compared with the one it was written after",
  );

function tabulated(api: Api): unknown {
  const [operation] = api.operations;
  if (operation === undefined) return undefined;
  return operationFacts(api, operation).sections.map(({ heading, fields }) => [
    heading,
    fields.map((field) => [
      field.name,
      field.type,
      field.required,
      field.enum,
      field.hasExample ? field.example : null,
    ]),
  ]);
}

const expected = sections.map(([heading, rows]) => [
  heading,
  rows.map(([name, type, required, values, example]) => [
    name,
    type,
    required === "required",
    values ?? null,
    example ?? null,
  ]),
]);

/** What differs between the two by intent: words for people, and where things stand. */
const words: ReadonlySet<string> = new Set(["origin", "heading", "description"]);

describe("the page of Create Invoice", () => {
  const forms: readonly (readonly [form: string, text: string])[] = [
    ["laid out", page],
    ["collapsed", collapse(page)],
    ...(seeded ? [["as the seed", readFileSync(seed, "utf8")] as const] : []),
  ];

  test.each(forms)("%s, has every field of the table", (_, text) => {
    const api = lower(text);
    expect(tabulated(api)).toEqual(expected);
    expect(expected.map(([, rows]) => rows?.length)).toEqual([30, 10, 6, 6, 0, 0]);
    expect(api.operations[0]).toMatchObject({
      name: "createInvoice",
      method: "POST",
      target: { template: "/v1/invoicing/invoices" },
      version: "1.0.0",
    });
    expect(bare(api.operations[0]?.security)).toEqual({
      kind: "names",
      schemes: [
        { name: "apiKeyAuth", scopes: [] },
        { name: "practiceGroupId", scopes: [] },
      ],
    });
  });

  test("raises no question", () => {
    expect([page, collapse(page)].flatMap((text) => tryLower(text).diagnostics)).toEqual([]);
  });

  test.skipIf(!seeded)("lowers to what the seed lowers to, words aside", () => {
    expect(bare(lower(page), words)).toEqual(bare(lower(readFileSync(seed, "utf8")), words));
  });

  test("lowers to the same on one line", () => {
    expect(bare(lower(collapse(page)), new Set(["origin", "heading"]))).toEqual(
      bare(lower(page), new Set(["origin", "heading"])),
    );
  });
});
