import * as z from "zod";
import { jsonCodec } from "../../../templates/runtime/server/codec.js";
import { bearerToken, headerKey } from "../../../templates/runtime/server/credentials.js";
import { HttpError, notImplemented } from "../../../templates/runtime/server/http-error.js";
import { delimitedStyle } from "../../../templates/runtime/server/style-delimited.js";
import { formExplodedStyle } from "../../../templates/runtime/server/style-form.js";
import type { AnyHandler } from "../../../templates/runtime/server/handler.js";
import type { Issue } from "../../../templates/runtime/server/issue.js";
import type { DispatcherOptions } from "../../../templates/runtime/server/options.js";
import type { Route } from "../../../templates/runtime/server/route.js";

/** The descriptors of a small API, written by hand as generated code writes them. */

const invoice = z.looseObject({
  issuer_id: z.string(),
  mode: z.optional(z.enum(["draft", "finalize"])),
  items: z.optional(z.array(z.looseObject({ quantity: z.int() }))),
});
const created = z.looseObject({ stripe_id: z.string(), status: z.optional(z.string()) });

function declared400(issues: readonly Issue[]): object {
  return {
    error: true,
    statusCode: 400,
    message: issues.map(({ code, expected, path }) => ({ code, expected, path })),
  };
}

const create: Route = {
  name: "createInvoice",
  method: "POST",
  path: "/v1/invoices",
  parameters: {},
  body: {
    required: true,
    content: [{ mediaType: "application/json", codec: jsonCodec, validator: invoice }],
  },
  responses: {
    201: [{ mediaType: "application/json", codec: jsonCodec, validator: created }],
    400: [{ mediaType: "application/json", codec: jsonCodec, validator: z.unknown() }],
    401: [],
    500: [],
  },
  security: [[{ scheme: "apiKeyAuth", scopes: [], credential: headerKey("X-API-Key") }]],
  invalidRequest: { mediaType: "application/json", body: declared400 },
};

const get: Route = {
  name: "getInvoice",
  method: "GET",
  path: "/v1/invoices/{invoice-id}",
  parameters: {
    path: {
      parameters: [{ name: "invoice-id", style: delimitedStyle, wire: "number" }],
      validator: z.object({ "invoice-id": z.int() }),
    },
    query: {
      parameters: [
        { name: "expand", style: formExplodedStyle, wire: { kind: "array", items: "string" } },
        { name: "archived", style: formExplodedStyle, wire: "boolean" },
      ],
      validator: z.object({
        expand: z.optional(z.array(z.string())),
        archived: z.optional(z.boolean()),
      }),
    },
    headers: {
      parameters: [{ name: "X-Trace", style: delimitedStyle, wire: "string" }],
      validator: z.object({ "X-Trace": z.optional(z.string()) }),
    },
    cookies: {
      parameters: [{ name: "seen", style: formExplodedStyle, wire: "number" }],
      validator: z.object({ seen: z.optional(z.number()) }),
    },
  },
  responses: { 200: [{ mediaType: "application/json", codec: jsonCodec, validator: z.unknown() }] },
  security: [],
};

const pay: Route = {
  name: "payInvoice",
  method: "PUT",
  path: "/v1/invoices/{id}",
  parameters: {
    path: {
      parameters: [{ name: "id", style: delimitedStyle, wire: "string" }],
      validator: z.object({ id: z.string() }),
    },
  },
  body: {
    required: false,
    content: [{ mediaType: "application/json", codec: jsonCodec, validator: z.looseObject({}) }],
  },
  responses: {},
  security: [[{ scheme: "bearer", scopes: ["pay"], credential: bearerToken, challenge: "Bearer" }]],
};

export const routes: Readonly<Record<"createInvoice" | "getInvoice" | "payInvoice", Route>> = {
  createInvoice: create,
  getInvoice: get,
  payInvoice: pay,
};

/** Handlers that give back what they got, so that a test can look at it. */
export const handlers: Readonly<Record<keyof typeof routes, AnyHandler>> = {
  createInvoice(request: { body: { issuer_id: string }; security: object }) {
    const special: Readonly<Record<string, () => unknown>> = {
      throws: () => {
        throw new Error("the password is hunter2");
      },
      refuses: () => {
        throw new HttpError(409, "Already there", { headers: { "retry-after": "3" } });
      },
      unfit: () => ({ status: 201, body: { secret: "hunter2" } }),
      undeclared: () => ({ status: 418 }),
      nothing: () => "nothing",
      forged: () => ({
        status: 201,
        headers: { "x-a": "1\r\nx-b: 2" },
        body: { stripe_id: "in_1" },
      }),
      unwritten: () => notImplemented("createInvoice"),
    };
    const cookies = ["a=1", "b=2"];
    return (
      special[request.body.issuer_id]?.() ?? {
        status: 201,
        headers: { "Set-Cookie": cookies, "x-principal": JSON.stringify(request.security) },
        body: { stripe_id: "in_1", got: request.body },
      }
    );
  },
  getInvoice({ path, query, headers, cookies }: Readonly<Record<string, unknown>>) {
    return { status: 200, body: { path, query, headers, cookies } };
  },
  payInvoice({ body, security }: Readonly<Record<string, unknown>>) {
    return { status: 200, body: { body: body ?? null, security } };
  },
};

export const errors: unknown[] = [];

export const options: DispatcherOptions<unknown> = {
  limits: { bodyBytes: 200_000, bodyMilliseconds: 300 },
  onError: (error) => errors.push(error),
  security: {
    apiKeyAuth: (key: string) => (key === "good" ? { user: "ann" } : undefined),
    bearer: async (token: string) => (token === "good" ? "ann" : null),
  },
};
