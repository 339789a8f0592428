import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOpenApi, lowerOpenApi } from "../../generator/frontends/openapi/index.js";
import { andThen } from "../../generator/diagnostics/index.js";
import type { Api, JsonValue } from "../../generator/ir/index.js";
import { documentOf } from "../../generator/read/index.js";
import { runPasses } from "../../generator/passes/index.js";
import type { Policies } from "../../generator/template.js";
import { built } from "../roundtrip/build.js";
import type { Built, ClientReply } from "../roundtrip/build.js";
import { serveAll } from "../roundtrip/servers.js";
import type { Serving } from "../roundtrip/servers.js";
import { valueOf } from "../support/result.js";
import { Temporal } from "../support/temporal.js";

const when = { type: "string", format: "date-time" };
const large = { type: "integer", format: "int64" };
const thing: JsonValue = {
  type: "object",
  required: ["id", "at"],
  properties: {
    id: large,
    at: when,
    on: { type: "string", format: "date" },
    during: { type: "string", format: "duration" },
    until: { anyOf: [when, { type: "null" }] },
    log: { type: "array", items: when },
    counts: { type: "object", additionalProperties: large },
    state: { type: "string", enum: ["open", "closed"] },
    size: { type: "string", default: "m" },
    next: { $ref: "#/components/schemas/Thing" },
  },
};
const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
const parameters: JsonValue = [
  { name: "id", in: "path", required: true, schema: large },
  { name: "since", in: "query", schema: when },
];
const document: JsonValue = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://things.example" }],
  paths: {
    "/things/{id}": {
      put: {
        operationId: "putThing",
        parameters,
        requestBody: { required: true, content },
        responses: { "200": { description: "It.", content } },
      },
    },
  },
  components: { schemas: { Thing: thing } },
};

function apiOf(): Api {
  const lowered = andThen(asOpenApi(documentOf(document, "things.json")), (one) =>
    lowerOpenApi(one),
  );
  const filter = { include: [], exclude: [], prune: false };
  const security = { schemes: {}, combine: "all" } as const;
  const limits = { chain: 1_000 };
  const options = { filter, prose: "enforce", security, limits, names: {} } as const;
  return valueOf(andThen(lowered, (api) => runPasses(api, options)));
}

interface Client {
  readonly putThing: (client: object, input: object) => Promise<ClientReply>;
}

interface Exchange {
  /** What the caller gives, and what the handler gets of it. */
  readonly sent: object;
  readonly seen?: object;
  /** What the handler gives, and what the caller gets of it. */
  readonly reply?: object;
  readonly got?: object;
  readonly status: number;
}

const text = "2024-02-29T08:00:00Z";
const day = "2024-02-29";
const huge = 9007199254740993n;
const plain = { id: 1, at: text };
/** A value with a date in every place that may hold one. */
const dated = (at: unknown, on: unknown, during: unknown) => ({
  id: 1,
  at,
  on,
  during,
  until: at,
  log: [at, at],
  size: "l",
  next: { id: 2, at, until: null, size: "s" },
});
const { Instant, PlainDate, Duration } = Temporal;
const asDates = dated(new Date(text), new Date(day), "P3D");
const asTemporal = dated(Instant.from(text), PlainDate.from(day), Duration.from("P3D"));
const counted = (one: unknown) => ({ ...plain, id: one, counts: { a: one }, size: "l" });

/** What each policy makes of what goes from a caller to a handler and back, by way of HTTP. */
const cases: readonly (readonly [Partial<Policies>, readonly Exchange[]])[] = [
  [
    {},
    [
      { sent: { ...plain, other: 1 }, seen: { ...plain, other: 1, size: "m" }, status: 200 },
      {
        sent: plain,
        reply: { ...plain, more: [1] },
        got: { ...plain, more: [1], size: "m" },
        status: 200,
      },
      { sent: { ...plain, state: "ajar" }, status: 400 },
    ],
  ],
  [
    { unknownKeys: "strip" },
    [
      {
        sent: { ...plain, other: 1 },
        seen: { ...plain, size: "m" },
        reply: { ...plain, more: 1 },
        got: { ...plain, size: "m" },
        status: 200,
      },
    ],
  ],
  [
    { unknownKeys: "reject" },
    [
      { sent: { ...plain, other: 1 }, status: 400 },
      { sent: plain, reply: { ...plain, more: 1 }, status: 500 },
      { sent: plain, status: 200 },
    ],
  ],
  [
    { defaults: "ignore", enums: "const-object" },
    [
      { sent: plain, seen: plain, reply: plain, got: plain, status: 200 },
      { sent: { ...plain, state: "open" }, seen: { ...plain, state: "open" }, status: 200 },
      { sent: { ...plain, state: "ajar" }, status: 400 },
    ],
  ],
  [
    { int64: "bigint" },
    [
      {
        sent: counted(huge),
        seen: counted(huge),
        reply: counted(-huge),
        got: counted(-huge),
        status: 200,
      },
      { sent: counted(1n), seen: counted(1n), reply: counted(2n), got: counted(2n), status: 200 },
    ],
  ],
  [
    { int64: "string", zod: "mini" },
    [
      {
        sent: counted(String(huge)),
        seen: counted(String(huge)),
        reply: counted(String(-huge)),
        got: counted(String(-huge)),
        status: 200,
      },
    ],
  ],
  [
    { dates: "Date" },
    [
      { sent: asDates, seen: asDates, reply: asDates, got: asDates, status: 200 },
      { sent: asDates, reply: { ...asDates, at: new Date(NaN) }, status: 500 },
    ],
  ],
  [
    { dates: "Temporal", int64: "bigint" },
    [
      {
        sent: { ...asTemporal, id: huge, next: { ...asTemporal.next, id: 2n } },
        seen: { ...asTemporal, id: huge, next: { ...asTemporal.next, id: 2n } },
        reply: { ...asTemporal, id: 1n, next: { ...asTemporal.next, id: 2n } },
        got: { ...asTemporal, id: 1n, next: { ...asTemporal.next, id: 2n } },
        status: 200,
      },
      {
        sent: { id: 1n, at: Instant.from(text) },
        reply: { id: 1n, at: PlainDate.from(day) },
        status: 500,
      },
    ],
  ],
];

/** What parameters are in code, by policy. */
const given = ({ dates = "string", int64 = "number" }: Partial<Policies>) => ({
  path: { id: { number: 7, bigint: huge, string: String(huge) }[int64] },
  query: { since: { string: text, Date: new Date(text), Temporal: Instant.from(text) }[dates] },
});

beforeAll(() => {
  Object.assign(globalThis, { Temporal });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "Temporal");
});

describe.each(cases)("%j", (policies, exchanges) => {
  const api = apiOf();
  let output: Built;
  let all: readonly Serving[];

  beforeAll(async () => {
    output = await built(api, policies);
    all = await serveAll(api, output);
  });
  afterAll(async () => {
    await Promise.all(all.map(({ close }) => close()));
    await output.remove();
  });

  test.each(exchanges)("$status: $sent", async ({ sent, seen, reply = sent, got, status }) => {
    const input = { ...given(policies), body: sent };
    for (const { name, url, desk } of all) {
      desk.taken = undefined;
      desk.reply = { status: 200, body: reply };
      const result = await (output.modules.client as Client).putThing({ baseUrl: url }, input);
      expect(result.statusCode, `${name}: ${desk.errors.map(String).join()}`).toBe(status);
      const taken = desk.taken as Serving["desk"]["taken"];
      if (seen !== undefined) expect(taken?.request, name).toMatchObject({ ...input, body: seen });
      if (seen !== undefined) expect(taken?.request["body"], name).toEqual(seen);
      if (got !== undefined) expect(result.body, name).toEqual(got);
      desk.errors = [];
    }
  });
});
