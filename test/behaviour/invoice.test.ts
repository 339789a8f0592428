import createOpenapiClient from "openapi-fetch";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  ApiError,
  InvalidResponseError,
  createClient,
  unwrap,
} from "../../generated/client/index.js";
import type { paths } from "../../generated/openapi/paths.js";
import type { Handlers } from "../../generated/server/index.js";
import type { CreateInvoiceRequest } from "../../generated/types/index.js";
import { servers } from "./servers.js";
import type { Running } from "./servers.js";

const valid: CreateInvoiceRequest = {
  issuer_id: "7",
  patient_id: "12",
  mode: "finalize",
  coupons: [{ id: "c1" }],
  invoice_items_attributes: [{ quantity: 2, unit_amount_in_pounds: 12.5 }],
};
const auth = { apiKeyAuth: "secret", practiceGroupId: "group-1" };
const created = { id: null, stripe_id: "in_1", status: "open", subtotal: 25, amount_due: 25 };

describe.each(Object.entries(servers))(
  "the generated client against the generated %s server",
  (_name, start) => {
    const createInvoice = vi.fn<Handlers["createInvoice"]>();
    const onError = vi.fn();
    let running: Running;
    let client: ReturnType<typeof createClient>;

    beforeEach(async () => {
      createInvoice.mockReset().mockReturnValue({ status: 201, body: created });
      onError.mockReset();
      running = await start({ createInvoice }, onError);
      client = createClient({ baseUrl: running.url, auth });
    });
    afterEach(() => running.stop());

    /** A request that the types would not let through. */
    const post = (
      body: string,
      headers: Readonly<Record<string, string>> = {},
    ): Promise<Response> =>
      fetch(`${running.url}/v1/invoicing/invoices`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-api-key": "secret",
          "x-practice-group-id": "group-1",
          ...headers,
        },
        body,
      });

    test("a valid invoice is created, and the handler gets what was sent", async () => {
      const result = await client.createInvoice({ body: valid });
      expect([result.status, result.statusCode, result.ok, result.body, result.issues]).toEqual([
        201,
        201,
        true,
        created,
        [],
      ]);
      expect(createInvoice.mock.calls[0]?.[0].body).toEqual(valid);
      expect(createInvoice.mock.calls[0]?.[0].security).toEqual({
        apiKeyAuth: { key: "secret" },
        practiceGroupId: { id: "group-1" },
      });
    });

    test("properties that the page does not name arrive too", async () => {
      await post(JSON.stringify({ ...valid, discount_code: "X" }));
      expect(createInvoice.mock.calls[0]?.[0].body).toEqual({ ...valid, discount_code: "X" });
    });

    const later: object = { ...valid, mode: "later" };
    const quoted: object = { ...valid, invoice_items_attributes: [{ quantity: "2" }] };
    test.each([
      [
        "neither patient_id nor appointment_id",
        { issuer_id: "7" },
        [{ code: "custom", expected: "patient_id or appointment_id", path: ["patient_id"] }],
      ],
      [
        "a mode that is not in the list",
        later,
        [{ code: "invalid_value", expected: '"draft" | "finalize"', path: ["mode"] }],
      ],
      [
        "a quantity that is a string",
        quoted,
        [
          {
            code: "invalid_type",
            expected: "number",
            path: ["invoice_items_attributes", 0, "quantity"],
          },
        ],
      ],
      [
        "no issuer_id",
        { patient_id: "1" },
        [{ code: "invalid_type", expected: "string", path: ["issuer_id"] }],
      ],
    ])("%s is a 400 with the body that the page declares", async (_what, body, message) => {
      const result = await client.createInvoice({ body: body as CreateInvoiceRequest });
      expect([result.status, result.body]).toEqual([
        400,
        { error: true, statusCode: 400, message },
      ]);
      expect(createInvoice).not.toHaveBeenCalled();
    });

    test("without credentials, with one of two, with a wrong one: 401 without a body", async () => {
      for (const some of [{}, { apiKeyAuth: "secret" }, { ...auth, apiKeyAuth: "wrong" }]) {
        const result = await createClient({ baseUrl: running.url, auth: some }).createInvoice({
          body: valid,
        });
        expect([result.status, result.body]).toEqual([401, undefined]);
      }
      expect(createInvoice).not.toHaveBeenCalled();
    });

    test("malformed JSON is a 400 in the declared form", async () => {
      const response = await post('{"issuer_id": ');
      expect([response.status, await response.json()]).toEqual([
        400,
        {
          error: true,
          statusCode: 400,
          message: [{ code: "invalid_json", expected: expect.any(String), path: [] }],
        },
      ]);
    });

    test("a wrong media type is a 415, an unknown method a 405 with Allow", async () => {
      expect(
        (await post("issuer_id=7", { "content-type": "application/x-www-form-urlencoded" })).status,
      ).toBe(415);
      const response = await fetch(`${running.url}/v1/invoicing/invoices`, { method: "DELETE" });
      expect([response.status, response.headers.get("allow")?.split(", ").toSorted()]).toEqual([
        405,
        ["OPTIONS", "POST"],
      ]);
      expect((await fetch(`${running.url}/v1/other`)).status).toBe(404);
    });

    test("a handler that throws is a 500 that leaks nothing", async () => {
      createInvoice.mockImplementation(() => {
        throw new Error("password is hunter2");
      });
      const result = await client.createInvoice({ body: valid });
      expect([result.status, result.body]).toEqual([500, undefined]);
      expect(onError).toHaveBeenCalledOnce();
    });

    test("the throwing form gives the body, or throws the one typed error", async () => {
      expect(await unwrap(client.createInvoice({ body: valid }))).toEqual(created);
      const error = await unwrap(
        client.createInvoice({ body: later as CreateInvoiceRequest }),
      ).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 400, statusCode: 400, body: { error: true } });
    });

    test("a reply that does not fit the page is told, not hidden", async () => {
      createInvoice.mockReturnValue({ status: 201, body: { stripe_id: 7 } } as never);
      const result = await client.createInvoice({ body: valid });
      expect(result.issues).toMatchObject([{ path: ["stripe_id"], code: "invalid_type" }]);
      expect(onError).toHaveBeenCalledOnce();
      await expect(client.createInvoice({ body: valid }, { validate: "enforce" })).rejects.toThrow(
        InvalidResponseError,
      );
      expect((await client.createInvoice({ body: valid }, { validate: "off" })).issues).toEqual([]);
    });

    test("openapi-fetch with the generated paths gets along with the server", async () => {
      const foreign = createOpenapiClient<paths>({
        baseUrl: running.url,
        headers: { "x-api-key": "secret", "x-practice-group-id": "group-1" },
      });
      const good = await foreign.POST("/v1/invoicing/invoices", { body: valid });
      expect([good.response.status, good.data?.stripe_id]).toEqual([201, "in_1"]);
      const bad = await foreign.POST("/v1/invoicing/invoices", {
        body: { issuer_id: "7" } as typeof valid,
      });
      expect([bad.response.status, bad.error]).toMatchObject([400, { statusCode: 400 }]);
    });
  },
);
