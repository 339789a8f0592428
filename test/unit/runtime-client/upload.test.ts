import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formBody } from "../../../templates/runtime/client/form.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import { send } from "./sent.js";
import { json } from "../../../templates/runtime/client/decode.js";
import { filePart, toFile } from "../../../templates/runtime/client/upload.js";
import type { Uploadable } from "../../../templates/runtime/client/upload.js";

let folder = "";
let baseUrl = "";

/** Says what the file of a form is, or gives one under `/files/…`. */
const server = createServer((request, response) => {
  const answer = async (): Promise<void> => {
    if (request.method === "GET") {
      response.writeHead(200, { "content-type": "text/csv" }).end("a,b");
      return;
    }
    const received: Buffer[] = [];
    for await (const chunk of request) received.push(chunk as Buffer);
    const headers = { "content-type": request.headers["content-type"] ?? "" };
    const form = await new Response(Buffer.concat(received), { headers }).formData();
    const file = form.get("file");
    if (!(file instanceof File)) throw new Error("no file");
    const seen = { name: file.name, type: file.type, text: await file.text() };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(seen));
  };
  answer().catch(() => response.destroy());
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "upload-"));
  writeFileSync(join(folder, "log.txt"), "from a disk");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const upload: Operation = {
  method: "POST",
  path: "/",
  body: formBody("multipart/form-data"),
  responses: { 200: json },
};

const bytes = new TextEncoder().encode("bytes");

async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
  yield await Promise.resolve(bytes);
}

const plain = "application/octet-stream";

const cases: readonly (readonly [string, () => Uploadable | Promise<Uploadable>, object])[] = [
  ["bytes", () => bytes, { name: "file", type: plain, text: "bytes" }],
  ["a buffer", () => bytes.slice().buffer, { name: "file", type: plain, text: "bytes" }],
  [
    "a File",
    () => new File(["f"], "f.md", { type: "text/markdown" }),
    { name: "f.md", type: "text/markdown", text: "f" },
  ],
  [
    "a Blob",
    () => new Blob(["b"], { type: "image/png" }),
    { name: "file", type: "image/png", text: "b" },
  ],
  [
    "a stream of a file",
    () => createReadStream(join(folder, "log.txt")),
    { name: "log.txt", type: plain, text: "from a disk" },
  ],
  [
    "a stream of the web",
    () => new Blob(["web"]).stream(),
    { name: "file", type: plain, text: "web" },
  ],
  ["chunks", chunks, { name: "file", type: plain, text: "bytesbytes" }],
  [
    "a response",
    () => fetch(`${baseUrl}/files/report.csv?full=1`),
    { name: "report.csv", type: "text/csv", text: "a,b" },
  ],
  ["a response of nowhere", () => new Response(null), { name: "file", type: plain, text: "" }],
];

describe("what can be sent as a file", () => {
  test.each(cases)("%s, gathered", async (_name, make, expected) => {
    const file = await toFile(make());
    const { body } = await send(upload, { baseUrl }, { body: { file } });
    expect(body).toEqual(expected);
  });

  test.each(cases)("%s, while it is read", async (_name, make, expected) => {
    const { body } = await send(upload, { baseUrl }, { body: { file: filePart(await make()) } });
    expect(body).toEqual(expected);
  });

  test.each(["log.txt", {}, undefined, [1]])("%j is no file", async (value) => {
    await expect(toFile(value as never)).rejects.toThrow(TypeError);
  });

  test("what is said wins over what it says of itself", async () => {
    const said = { filename: "x.bin", contentType: "image/gif" };
    const expected = { name: "x.bin", type: "image/gif", text: "f" };
    const file = new File(["f"], "f.md", { type: "text/markdown" });
    for (const one of [await toFile(file, said), filePart(file, said)])
      expect((await send(upload, { baseUrl }, { body: { file: one } })).body).toEqual(expected);
  });
});
