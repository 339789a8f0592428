import { expect, test } from "vitest";
import { noDocs } from "../../../generator/ir/index.js";
import { shareSchemas } from "../../../generator/passes/share-schemas/index.js";
import type { Operation } from "../../../generator/ir/index.js";
import { valueOf } from "../../support/result.js";
import * as ir from "../../support/ir.js";

const invoice = ir.object({
  "id!": ir.string,
  lines: ir.array(ir.object({ quantity: ir.integer })),
});
const failure = ir.object({ "message!": ir.string });

const responses = (...list: readonly (readonly [string, ReturnType<typeof ir.object>])[]) =>
  list.map(([status, schema]) => ir.response(status, ir.json(schema)));
const request = (schema: ReturnType<typeof ir.object>): Operation["requestBody"] => ({
  required: true,
  content: ir.json(schema),
  origin: ir.nowhere,
});

function namesOf(...operations: readonly Operation[]): readonly string[] {
  return valueOf(shareSchemas(ir.api(operations), {})).schemas.map(({ name }) => name);
}

test("equal error bodies are one type, however many statuses have them", () => {
  const operation = ir.operation({
    name: "createInvoice",
    responses: responses(["201", invoice], ["400", failure], ["422", failure]),
  });
  expect(namesOf(operation)).toEqual([
    "CreateInvoiceResponse",
    "CreateInvoiceResponseLine",
    "ErrorResponse",
  ]);
});

test("what several operations answer is called after what they are about", () => {
  const operations = [
    ir.operation({
      name: "createInvoice",
      requestBody: request(ir.object({ note: ir.string })),
      responses: responses(["201", invoice]),
    }),
    ir.operation({ name: "getInvoice", responses: responses(["200", invoice]) }),
  ];
  expect(namesOf(...operations)).toEqual(["CreateInvoiceRequest", "Invoice", "InvoiceLine"]);
});

test("what stands under the same property of several objects is called after the property", () => {
  const address = ir.object({ "city!": ir.string });
  const operations = ["createUser", "createShop"].map((name, index) =>
    ir.operation({
      name,
      requestBody: request(ir.object({ [`own${index}`]: ir.string, addresses: ir.array(address) })),
    }),
  );
  expect(namesOf(...operations)).toEqual(["CreateUserRequest", "Address", "CreateShopRequest"]);
});

test("a contested name goes to what stands in most places, and the others say where they stand", () => {
  const other = ir.object({ "error!": ir.string });
  const operations = [
    ir.operation({ name: "createUser", responses: responses(["400", other]) }),
    ir.operation({ name: "createShop", responses: responses(["400", failure], ["404", failure]) }),
  ];
  expect(namesOf(...operations)).toEqual(["CreateUserResponse400", "ErrorResponse"]);
});

test("descriptions, examples and origins do not tell shapes apart, required marks and types do", () => {
  const documented = {
    ...failure,
    docs: { ...noDocs, description: "Said once." },
  };
  const optional = ir.object({ message: ir.string });
  const operation = ir.operation({
    name: "createUser",
    responses: responses(["400", failure], ["404", documented], ["409", optional]),
  });
  expect(namesOf(operation)).toEqual(["ErrorResponse", "CreateUserResponse409"]);
});

test("what had a name keeps it, whatever comes before it", () => {
  const old = ir.operation({
    name: "createBill",
    responses: responses(["201", invoice], ["400", failure]),
  });
  const first = valueOf(shareSchemas(ir.api([old]), {}));
  const earlier = Object.fromEntries(first.schemas.map(({ id, name }) => [id, name]));
  const other = ir.object({ "reason!": ir.string });
  const added = [
    ir.operation({ name: "createAlpha", responses: responses(["201", invoice], ["400", other]) }),
    ir.operation({ name: "getAlpha", responses: responses(["200", invoice], ["400", other]) }),
  ];
  const second = valueOf(shareSchemas(ir.api([...added, old]), earlier));
  expect(second.schemas.map(({ name }) => name)).toEqual([
    "CreateBillResponse",
    "CreateBillResponseLine",
    "CreateAlphaResponse400",
    "ErrorResponse",
  ]);
});
