import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "../roundtrip/build.js";
import type { Built, ClientReply } from "../roundtrip/build.js";
import { serveAll } from "../roundtrip/servers.js";
import type { Serving } from "../roundtrip/servers.js";
import { readApi } from "../support/read-api.js";
import { root } from "../support/typecheck.js";

let output: Built;
let all: readonly Serving[];
let withOptions: (value: unknown, options: object) => unknown;

beforeAll(async () => {
  const api = await readApi(join(root, "test/samples/part-headers/spec"), "api.yaml");
  output = await built(api);
  all = await serveAll(api, output);
  ({ part: withOptions } = output.modules.client as { part: typeof withOptions });
});

afterAll(async () => {
  await Promise.all(all.map(({ close }) => close()));
  await output.remove();
});

function send({ url, desk }: Serving, name: string, input: object): Promise<ClientReply> {
  desk.taken = undefined;
  desk.reply = { status: 204 };
  const call = output.call[name];
  if (call === undefined) throw new Error(`no function ${name}`);
  return call({ baseUrl: url }, input);
}

/** What the handler was called with. */
function takenBy({ name, desk }: Serving): Readonly<Record<string, unknown>> {
  if (desk.taken === undefined) throw new Error(`the handler of ${name} was not called`);
  return desk.taken.request;
}

const file = (text: string): Blob => new Blob([text]);

/** Bytes one after another. */
async function* streamed(text: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

const partHeaders = {
  sheet: { "X-Checksum": "0badcafe", "X-Scale": 25_000, "X-Corners": [1.5, -2] },
  details: [{ "X-Square": "A1" }, {}],
  legend: { "X-Language": "de" },
};

const whole = {
  body: {
    title: 'Höhe, "Süd"',
    sheet: file("sheet"),
    details: [file("one"), file("two")],
    legend: { marks: ["well", "mine"] },
  },
  partHeaders,
};

function problems(body: unknown): readonly unknown[] {
  const { errors } = body as { readonly errors: readonly Readonly<Record<string, unknown>>[] };
  return errors.map(({ in: place, path, code }) => [place, path, code]);
}

describe("the header fields of parts", () => {
  test("arrive as they were sent, at every server", async () => {
    for (const serving of all) {
      const { statusCode } = await send(serving, "fileMap", whole);
      expect([serving.name, statusCode]).toEqual([serving.name, 204]);
      const request = takenBy(serving);
      expect(request["partHeaders"]).toEqual(partHeaders);
      const { sheet, details, ...rest } = request["body"] as {
        readonly sheet: File;
        readonly details: readonly File[];
      };
      expect(rest).toEqual({ title: whole.body.title, legend: whole.body.legend });
      expect(sheet.type).toBe("image/png");
      const texts = await Promise.all([sheet, ...details].map((one) => one.text()));
      expect(texts).toEqual(["sheet", "one", "two"]);
    }
  });

  test("of parts that are streams, and hold what looks like a boundary", async () => {
    for (const serving of all) {
      const text = "\r\n--form-\r\nX-Checksum: 00000000\r\n\r\n--\r\n";
      const body = { title: "t", sheet: streamed(text) };
      const sheet = { "X-Checksum": "0badcafe" };
      expect((await send(serving, "fileMap", { body, partHeaders: { sheet } })).statusCode).toBe(
        204,
      );
      const request = takenBy(serving);
      expect(request["partHeaders"]).toEqual({ sheet });
      expect(await (request["body"] as { sheet: File }).sheet.text()).toBe(text);
    }
  });

  test("are not there where their parts are not", async () => {
    for (const serving of all) {
      await send(serving, "fileDraft", { body: {} });
      expect(takenBy(serving)["partHeaders"]).toEqual({});
      const input = { contentType: "application/octet-stream", body: file("x") };
      expect((await send(serving, "fileDraft", input)).statusCode).toBe(204);
      expect(takenBy(serving)["partHeaders"]).toBeUndefined();
    }
  });

  test.each<readonly [string, object, readonly unknown[]]>([
    [
      "a field that is missing",
      { sheet: {} },
      [["header", ["sheet", "X-Checksum"], "invalid_type"]],
    ],
    [
      "fields that are wrong",
      {
        sheet: { "X-Checksum": "no", "X-Scale": 0 },
        details: [{}, {}],
        legend: { "X-Language": "fr" },
      },
      [
        ["header", ["sheet", "X-Checksum"], "invalid_format"],
        ["header", ["sheet", "X-Scale"], "too_small"],
        ["header", ["legend", "X-Language"], "invalid_value"],
      ],
    ],
    [
      "a text that is no number",
      { sheet: { "X-Checksum": "0badcafe", "X-Scale": "big" } },
      [["header", ["sheet", "X-Scale"], "invalid_type"]],
    ],
  ])("%s is refused", async (_name, given, expected) => {
    for (const serving of all) {
      const { statusCode, body } = await send(serving, "fileMap", { ...whole, partHeaders: given });
      expect([serving.name, statusCode]).toEqual([serving.name, 400]);
      expect(problems(body)).toEqual(expected);
      expect(serving.desk.taken).toBeUndefined();
    }
  });

  test("what the caller gives a part by itself wins", async () => {
    for (const serving of all) {
      const headers = { "x-checksum": "00000000", "X-Scale": "5" };
      const body = { ...whole.body, sheet: withOptions(whole.body.sheet, { headers }) };
      expect((await send(serving, "fileMap", { ...whole, body })).statusCode).toBe(204);
      expect(takenBy(serving)["partHeaders"]).toEqual({
        ...partHeaders,
        sheet: { ...partHeaders.sheet, "X-Checksum": "00000000", "X-Scale": 5 },
      });
    }
  });

  test("no line break gets into one, and a FormData has no place for them", async () => {
    const [serving] = all;
    if (serving === undefined) throw new Error("no server");
    const form = new FormData();
    form.append("title", "t");
    await expect(send(serving, "fileMap", { body: form, partHeaders })).rejects.toMatchObject({
      name: "InvalidInputError",
    });
    const bad = { sheet: { "X-Checksum": "0badcafe\r\nX-Scale: 1" } };
    await expect(send(serving, "fileMap", { ...whole, partHeaders: bad })).rejects.toMatchObject({
      name: "InvalidInputError",
    });
  });

  const head = (name: string, fields = ""): string =>
    `Content-Disposition: form-data; name="${name}"${fields}\r\n`;
  const part = (lines: string, value = "v"): string => `--b\r\n${lines}\r\n${value}\r\n`;
  const sheet = `; filename="s"\r\nX-Checksum: 0badcafe`;

  test.each([
    ["a form of others", part(head("title")) + part(head("sheet", sheet)), 204],
    [
      "fields in any letter case, and before the name",
      part(head("title")) + part(`x-checksum: 0badcafe\r\n${head("sheet", '; filename="s"')}`),
      204,
    ],
    ["a name that is another", part(head("title")) + part(head("sheets", sheet)), 400],
    ["a field without a name", part(head("title")) + part(`: x\r\n${head("sheet", sheet)}`), 400],
    [
      "a name within a file name",
      part(head("title")) + part(head('x"; filename="; name="sheet', `"`)),
      400,
    ],
    ["what is no form", "v", 400],
    ["no end", part(head("title")).slice(0, -2), 400],
    ["nothing", "", 400],
  ])("from raw requests: %s", async (_name, text, statusCode) => {
    for (const { url, name, desk } of all) {
      desk.taken = undefined;
      desk.reply = { status: 204 };
      const response = await fetch(`${url}/maps`, {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=b" },
        body: `${text}--b--\r\n`,
      });
      expect([name, response.status, desk.taken !== undefined]).toEqual([
        name,
        statusCode,
        statusCode === 204,
      ]);
    }
  });
});
