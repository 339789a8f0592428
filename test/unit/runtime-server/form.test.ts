import { describe, expect, test } from "vitest";
import { formBody } from "../../../templates/runtime/client/form.js";
import type { RequestDraft } from "../../../templates/runtime/client/operation.js";
import type { Incoming } from "../../../templates/runtime/server/codec.js";
import { formCodec } from "../../../templates/runtime/server/form.js";
import { defaultLimits } from "../../../templates/runtime/server/limits.js";
import type { Wire } from "../../../templates/runtime/shared/wire.js";

const wire: Wire = {
  kind: "object",
  properties: {
    name: "string",
    count: "number",
    tags: { kind: "array", items: "string" },
    sizes: { kind: "array", items: "number" },
    place: { kind: "object", properties: { city: "string" } },
    ok: "boolean",
  },
  rest: "unknown",
};

const incoming = (bytes: Uint8Array, contentType: string): Incoming => ({
  body: {
    kind: "unread",
    bytes: () => Promise.resolve(bytes),
    chunks: () => new Blob([new Uint8Array(bytes)]).stream(),
  },
  limits: defaultLimits,
  charset: undefined,
  contentType,
});

/** What the server reads of what the client writes. */
async function roundTrip(body: object): Promise<unknown> {
  const draft: RequestDraft = { url: "", headers: new Headers() };
  await formBody("multipart/form-data")(draft, { body }, {});
  const sent = new Response(draft.body);
  const contentType = sent.headers.get("content-type") ?? "";
  const bytes = new Uint8Array(await sent.arrayBuffer());
  return formCodec(wire).decode(incoming(bytes, contentType));
}

describe("a form in parts", () => {
  test.each([
    [{ name: 'A "quoted" näme\r\nof two lines', count: 1.5, ok: false }],
    [{ tags: ["one"], sizes: [1, 2], name: "" }],
    [{ place: { city: "Bonn" }, "odd name[]": "x" }],
    [{}],
  ])("arrives as it was sent: %j", async (body) => {
    expect(await roundTrip(body)).toEqual({ ok: true, value: body });
  });

  test("what is undefined is left out, and files stay files", async () => {
    const file = new File(["content"], "a.txt", { type: "text/plain" });
    const read = await roundTrip({ name: undefined, upload: file });
    expect(read).toMatchObject({
      ok: true,
      value: { upload: { name: "a.txt", type: "text/plain", size: 7 } },
    });
  });

  test("a form that the caller made is sent as it is", async () => {
    const form = new FormData();
    form.append("name", "made");
    expect(await roundTrip(form)).toEqual({ ok: true, value: { name: "made" } });
  });

  test.each([
    ["no boundary", "multipart/form-data", "--x\r\n"],
    [
      "another boundary",
      "multipart/form-data; boundary=y",
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
    ],
    [
      "no end",
      "multipart/form-data; boundary=x",
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1',
    ],
    [
      "__proto__",
      "multipart/form-data; boundary=x",
      '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n',
    ],
  ])("%s is malformed", async (_what, contentType, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(await formCodec(wire).decode(incoming(bytes, contentType))).toMatchObject({
      ok: false,
      code: "invalid_form",
    });
  });
});
