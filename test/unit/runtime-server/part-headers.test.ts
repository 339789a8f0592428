import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formBody } from "../../../templates/runtime/client/form.js";
import { part } from "../../../templates/runtime/client/part.js";
import type { RequestDraft } from "../../../templates/runtime/client/operation.js";
import { readPartHeaders } from "../../../templates/runtime/server/part-headers.js";

const type = "multipart/form-data; boundary=b";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (text: string, names: readonly string[], contentType = type) =>
  readPartHeaders(bytesOf(text), contentType, names);

const disposition = 'Content-Disposition: form-data; name="a"';

describe("the heads of the parts of a form", () => {
  test("have fields, several of one name as one", () => {
    const found = read(`--b\r\n${disposition}\r\nX-A: 1\r\nx-a:2 \r\n\r\n\r\n--b--`, ["a"]);
    expect(found?.get("a")?.map((headers) => [...headers])).toEqual([[["x-a", "1, 2"]]]);
  });

  test.each([
    ["no boundary", `--b\r\n${disposition}\r\n\r\nv\r\n--b--`, "multipart/form-data"],
    ["another boundary", `--c\r\n${disposition}\r\n\r\nv\r\n--c--`, type],
    ["something before it", `x\r\n--b\r\n${disposition}\r\n\r\nv\r\n--b--`, type],
    ["no end", `--b\r\n${disposition}\r\n\r\nv`, type],
    ["no value", `--b\r\n${disposition}\r\n--b--`, type],
    ["no name", "--b\r\nX-A: 1\r\n\r\nv\r\n--b--", type],
    ["a line that is no field", `--b\r\n${disposition}\r\nX-A\r\n\r\nv\r\n--b--`, type],
    ["a name of a field that is none", `--b\r\n${disposition}\r\nX A: 1\r\n\r\nv\r\n--b--`, type],
    ["more after the boundary", `--b x\r\n${disposition}\r\n\r\nv\r\n--b--`, type],
  ])("%s: refused", (_name, text, contentType) => {
    expect(read(text, ["a"], contentType)).toBeUndefined();
  });

  test("that the platform has not found, or found more of: refused", () => {
    const text = `--b\r\n${disposition}\r\n\r\nv\r\n--b--`;
    expect(read(text, ["a"])).toBeDefined();
    for (const names of [[], ["b"], ["a", "a"]]) expect(read(text, names)).toBeUndefined();
  });

  test("a large form of nothing but heads is read in no time", () => {
    const count = 20_000;
    const text = `--b\r\n${disposition};${" ".repeat(9)};\r\n\r\n\r\n`.repeat(count);
    const names = Array.from({ length: count }, () => "a");
    const start = performance.now();
    expect(read(`${text}--b--`, names)?.get("a")).toHaveLength(count);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test("whatever a client writes, platform and reader find the same parts", async () => {
  const text = fc.string({ unit: "binary", maxLength: 12 });
  const field = fc.string({ unit: fc.constantFrom(...'aZ09 ,;=":-é'), maxLength: 8 });
  const one = fc.record({ name: text, value: text, filename: text, fields: fc.option(field) });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(one, { maxLength: 5, selector: ({ name }) => name }),
      async (parts) => {
        const draft: RequestDraft = { url: "", headers: new Headers() };
        const entries = parts.map(({ name, value, filename, fields }) => [
          name,
          part(value, { filename, ...(fields !== null && { headers: { "X-Field": fields } }) }),
        ]);
        await formBody("multipart/form-data")(draft, { body: Object.fromEntries(entries) }, {});
        const request = new Request("http://x", {
          method: "POST",
          body: draft.body ?? null,
          headers: draft.headers,
        });
        const contentType = request.headers.get("content-type") ?? "";
        const bytes = new Uint8Array(await request.clone().arrayBuffer());
        const names = [...(await request.formData()).keys()];
        const found = readPartHeaders(bytes, contentType, names);
        expect(found && [...found.keys()]).toEqual([...new Set(names)]);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});
