// The generated client against the generated Express and Fastify servers, on loopback.
import { once } from "node:events";
import express from "express";
import fastify from "fastify";
import { createClient } from "invoicing-api/client";
import { createRouter } from "invoicing-api/express";
import { createPlugin } from "invoicing-api/fastify";

/** What a user writes: one function an operation. */
const handlers = {
  createInvoice: ({ body }) => ({
    status: 201,
    body: {
      id: "inv_1",
      stripe_id: "in_1",
      status: body.mode === "finalize" ? "open" : "draft",
      amount_due: 120,
    },
  }),
};

const security = {
  apiKeyAuth: (key) => (key === "secret" ? { key } : undefined),
  practiceGroupId: (id) => (id === "group-1" ? { id } : undefined),
};

async function startExpress() {
  const app = express();
  app.use(createRouter({ handlers, security }));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

async function startFastify() {
  const app = fastify();
  await app.register(createPlugin({ handlers, security }));
  return { url: await app.listen({ port: 0, host: "127.0.0.1" }), stop: () => app.close() };
}

const valid = {
  issuer_id: "7",
  patient_id: "12",
  mode: "finalize",
  invoice_items_attributes: [{ quantity: 2, price: "price_1" }],
};
const auth = { apiKeyAuth: "secret", practiceGroupId: "group-1" };

const calls = [
  { title: "a valid invoice", body: valid, expected: 201 },
  { title: "neither patient_id nor appointment_id", body: { issuer_id: "7" }, expected: 400 },
  { title: 'mode: "later"', body: { ...valid, mode: "later" }, expected: 400 },
  {
    title: 'quantity: "2"',
    body: { ...valid, invoice_items_attributes: [{ quantity: "2" }] },
    expected: 400,
  },
  { title: "no credentials", body: valid, auth: {}, expected: 401 },
];

let failed = 0;
for (const [name, start] of Object.entries({ Express: startExpress, Fastify: startFastify })) {
  const { url, stop } = await start();
  console.log(`\n${name}, POST /v1/invoicing/invoices`);
  for (const call of calls) {
    const client = createClient({ baseUrl: url, auth: call.auth ?? auth });
    const result = await client.createInvoice({ body: call.body });
    const passed = result.status === call.expected;
    if (!passed) failed += 1;
    console.log(
      `  ${passed ? "✓" : "✗"} ${call.title}\n      → ${result.statusCode} ${JSON.stringify(result.body) ?? "(no body)"}`,
    );
  }
  await stop();
}

console.log(
  failed === 0 ? "\nAll as the spec says." : `\n${failed} answers are not what the spec says.`,
);
process.exitCode = failed === 0 ? 0 : 1;
