import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { scratchFolder } from "../support/typecheck.js";

const billing = `openapi: 3.1.0
info: { title: Billing, version: "1" }
servers: [{ url: https://billing.example.com }]
security: [{ login: [] }]
paths:
  /bills:
    post:
      operationId: createBill
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Bill" } } }
      responses: { "201": { description: Made } }
components:
  securitySchemes: { login: { type: http, scheme: bearer } }
  schemas:
    Bill: { type: object, required: [total], properties: { total: { $ref: "#/components/schemas/Money" } } }
    Money: { type: object, required: [cents], properties: { cents: { type: integer } } }
    Id: { type: string, pattern: "^[a-z]+$" }
`;

const stock = `swagger: "2.0"
info: { title: Stock, version: "1" }
host: stock.example.com
security: [{ login: [] }]
securityDefinitions: { login: { type: basic } }
paths:
  /boxes:
    get:
      operationId: listBoxes
      responses:
        "200": { description: All, schema: { type: array, items: { $ref: "#/definitions/Box" } } }
definitions:
  Box: { type: object, properties: { price: { $ref: "#/definitions/Money" }, id: { $ref: "#/definitions/Id" } } }
  Money: { type: object, properties: { euros: { type: number } } }
  Id: { type: string, pattern: "^[a-z]+$" }
`;

const page = `# Make a bill

Endpoint: POST /bills
Version: 1

## Request fields (application/json):

  - \`total\` (string, required)

## Response 201 fields
`;

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("merge");
  const files = { "specs/billing.yaml": billing, "specs/stock.yaml": stock, "pages/bill.md": page };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function documentOf(...words: readonly string[]) {
  const { code, err } = await specwright(
    cwd,
    "generate",
    ...words,
    "--out",
    "out",
    "--only",
    "openapi",
  );
  expect(err.split("\n").filter((line) => line.startsWith("error"))).toEqual([]);
  expect(code).toBe(0);
  return {
    document: JSON.parse(await readFile(join(cwd, "out/openapi/openapi.json"), "utf8")),
    err,
  };
}

test("documents that are named are one API; what they call alike gets their names", async () => {
  const { document } = await documentOf("specs/billing.yaml", "specs/stock.yaml");
  expect(Object.keys(document.paths)).toEqual(["/bills", "/boxes"]);
  expect(Object.keys(document.components.schemas)).toEqual([
    "Bill",
    "Money",
    "Id",
    "Box",
    "StockMoney",
    "StockId",
  ]);
  expect(document.paths["/boxes"].get.servers).toEqual([{ url: "https://stock.example.com" }]);
  expect(document.paths["/boxes"].get.security).toEqual([{ stock_login: [] }]);
  expect(document.components.schemas.Box.properties.price).toEqual({
    $ref: "#/components/schemas/StockMoney",
  });
});

test("a document that lies in a folder with another one is merged when that is said", async () => {
  const refused = await specwright(cwd, "generate", "specs", "--out", "out");
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("input/several-specs");
  await writeFile(join(cwd, "specwright.config.json"), JSON.stringify({ merge: true }));
  const { document } = await documentOf("specs");
  expect(Object.keys(document.paths)).toEqual(["/bills", "/boxes"]);
});

test("what a document says of an operation wins over a page, and the difference is told", async () => {
  const { document, err } = await documentOf("pages", "specs/billing.yaml");
  expect(document.info.title).toBe("Billing");
  const { post } = document.paths["/bills"];
  expect(post.operationId).toBe("createBill");
  expect(post.requestBody.content["application/json"].schema).toEqual({
    $ref: "#/components/schemas/Bill",
  });
  expect(err).toContain(
    "note[input/operations-twice]: 1 operation of `pages` is described elsewhere too",
  );
  expect(err).toContain("warning[api/operation-differs]");
});

test("an overlay changes the document of the whole", async () => {
  const overlay = {
    overlay: "1.0.0",
    info: { title: "No boxes", version: "1" },
    actions: [{ target: "$.paths['/boxes']", remove: true }],
  };
  await writeFile(join(cwd, "less.json"), JSON.stringify(overlay));
  const { document } = await documentOf(
    "specs/billing.yaml",
    "specs/stock.yaml",
    "--overlay",
    "less.json",
  );
  expect(Object.keys(document.paths)).toEqual(["/bills"]);
});

test("the same schemas from one file are one", async () => {
  await writeFile(
    join(cwd, "specs/stock.yaml"),
    billing
      .replaceAll("/bills", "/refunds")
      .replace("createBill", "createRefund")
      .replace(/ Id: .*/u, " Id: { type: integer }"),
  );
  const { document } = await documentOf("specs/billing.yaml", "specs/stock.yaml");
  expect(Object.keys(document.components.schemas)).toEqual(["Bill", "Money", "Id", "StockId"]);
  expect(document.paths["/refunds"].post.requestBody.content["application/json"].schema).toEqual({
    $ref: "#/components/schemas/Bill",
  });
});
