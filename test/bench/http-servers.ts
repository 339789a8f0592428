// One server in a process of its own: `node http-servers.mjs NAME`. It says its port, and what it has taken of the CPU when asked.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv } from "ajv";
import express from "express";
import fastify from "fastify";
import { createRouter } from "../../generated/express/index.js";
import { createPlugin } from "../../generated/fastify/index.js";
import type { Handlers, ReplyValidation } from "../../generated/server/index.js";
import {
  CreateInvoiceRequestSchema,
  CreateInvoiceResponseSchema,
} from "../../generated/zod/index.js";

const created = { id: null, stripe_id: "in_1", status: "open", subtotal: 25, amount_due: 25 };
const handlers: Handlers = { createInvoice: () => ({ status: 201, body: created }) };
const security = {
  apiKeyAuth: (key: string) => (key === "secret" ? { key } : undefined),
  practiceGroupId: (id: string) => (id === "group-1" ? { id } : undefined),
};

const isKnown = (key: unknown, group: unknown): boolean => key === "secret" && group === "group-1";

const text = { type: "string" } as const;
const requestSchema = {
  type: "object",
  required: ["issuer_id"],
  anyOf: [{ required: ["patient_id"] }, { required: ["appointment_id"] }],
  properties: {
    issuer_id: text,
    patient_id: text,
    appointment_id: text,
    practitioner_id: text,
    service_date: text,
    customer_stripe_id: text,
    set_default_customer: { type: "boolean" },
    due_date: text,
    collection_method: { enum: ["request_payment", "charge_automatically"] },
    payment_source: text,
    insurer: text,
    authentication_code: text,
    membership_number: text,
    diagnosis: text,
    memo: text,
    footer: text,
    confidential: { type: "boolean" },
    mode: { enum: ["draft", "finalize"] },
    coupons: { type: "array", items: { type: "object", properties: { id: text } } },
    invoice_items_attributes: {
      type: "array",
      items: {
        type: "object",
        properties: {
          quantity: { type: "number" },
          price: text,
          unit_amount_in_pounds: { type: "number" },
        },
      },
    },
  },
} as const;

const maybe = { type: ["string", "null"] } as const;
const responseSchema = {
  type: "object",
  required: ["stripe_id"],
  properties: {
    id: maybe,
    stripe_id: text,
    status: text,
    subtotal: { type: "number" },
    amount_due: { type: "number" },
    customer_id: maybe,
    patient_record_id: maybe,
    appointment_id: maybe,
    created_at: text,
    updated_at: text,
  },
} as const;

const path = "/v1/invoicing/invoices";

async function handWrittenFastify(checked: boolean): Promise<number> {
  const app = fastify();
  const isInvoice = new Ajv({ allowUnionTypes: true }).compile(responseSchema);
  app.post(
    path,
    { schema: { body: requestSchema, response: { 201: responseSchema } } },
    async (request, reply) => {
      if (!isKnown(request.headers["x-api-key"], request.headers["x-practice-group-id"]))
        throw Object.assign(new Error("who is it?"), { statusCode: 401 });
      if (checked && !isInvoice(created)) throw new Error("the reply is wrong");
      return reply.code(201).send(created);
    },
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
  return (app.server.address() as AddressInfo).port;
}

async function handWrittenFastifyWithZod(): Promise<number> {
  const app = fastify();
  app.post(path, async (request, reply) => {
    if (!isKnown(request.headers["x-api-key"], request.headers["x-practice-group-id"]))
      throw Object.assign(new Error("who is it?"), { statusCode: 401 });
    const parsed = CreateInvoiceRequestSchema.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send(parsed.error.issues);
    return reply.code(201).send(created);
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return (app.server.address() as AddressInfo).port;
}

async function listening(app: express.Express): Promise<number> {
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

function handWrittenExpress(checked: boolean): Promise<number> {
  const app = express();
  app.post(path, express.json(), (request, response) => {
    if (!isKnown(request.get("x-api-key"), request.get("x-practice-group-id")))
      return void response.status(401).end();
    const parsed = CreateInvoiceRequestSchema.safeParse(request.body);
    if (!parsed.success) return void response.status(400).json(parsed.error.issues);
    if (checked && !CreateInvoiceResponseSchema.safeParse(created).success)
      return void response.status(500).end();
    response.status(201).json(created);
  });
  return listening(app);
}

async function generatedFastify(validateResponses: ReplyValidation): Promise<number> {
  const app = fastify();
  await app.register(createPlugin({ handlers, security, validateResponses }));
  await app.listen({ port: 0, host: "127.0.0.1" });
  return (app.server.address() as AddressInfo).port;
}

function generatedExpress(validateResponses: ReplyValidation): Promise<number> {
  const app = express();
  app.use(createRouter({ handlers, security, validateResponses }));
  return listening(app);
}

const servers: Readonly<Record<string, () => Promise<number>>> = {
  "hand-written Fastify, Ajv": () => handWrittenFastify(false),
  "hand-written Fastify, zod": handWrittenFastifyWithZod,
  "generated Fastify, responses not validated": () => generatedFastify("off"),
  "hand-written Fastify, Ajv, responses validated": () => handWrittenFastify(true),
  "generated Fastify": () => generatedFastify("enforce"),
  "hand-written Express, zod": () => handWrittenExpress(false),
  "generated Express, responses not validated": () => generatedExpress("off"),
  "hand-written Express, zod, responses validated": () => handWrittenExpress(true),
  "generated Express": () => generatedExpress("enforce"),
};

const start = servers[process.argv[2] ?? ""];
if (start === undefined) throw new Error("no such server");
const port = await start();
process.on("message", () => process.send?.({ cpu: process.cpuUsage() }));
process.on("disconnect", () => process.exit(0));
process.send?.({ port });
