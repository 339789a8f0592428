import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { scratchFolder } from "../support/typecheck.js";

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("strict");
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const answer = { 200: { description: "The parcel" } };
const parcels = (...ids: readonly string[]): string =>
  JSON.stringify(
    {
      openapi: "3.1.1",
      info: { title: "Parcels", version: "1.0.0" },
      paths: Object.fromEntries(
        ids.map((operationId, at) => [
          `/parcels/${at}`,
          { get: { operationId, responses: answer } },
        ]),
      ),
    },
    undefined,
    1,
  );

const generate = (...words: readonly string[]) =>
  specwright(cwd, "generate", "api.json", "--out", "out", "--only", "types", ...words);

test("a fault is a warning, and an error where documents are read strictly", async () => {
  await writeFile(join(cwd, "api.json"), parcels("getParcel", "getParcel"));
  const strict = await generate("--strict");
  expect([strict.code, strict.err]).toEqual([
    2,
    expect.stringMatching(/error\[openapi\/operation-id-twice\][\s\S]*--> api\.json:\d+:\d+/u),
  ]);
  expect(await readdir(cwd)).not.toContain("out");
  const lenient = await generate();
  expect([lenient.code, lenient.err]).toEqual([0, expect.stringContaining("warning[openapi/")]);
  const again = await generate("--strict");
  expect(again.code, "what an earlier run left does not count").toBe(2);
});

test("a document without faults is made strictly, its warnings are still warnings", async () => {
  await writeFile(join(cwd, "api.json"), parcels("getParcel").replace('"title"', '"titel"'));
  const { code, err } = await generate("--strict");
  expect([code, err]).toEqual([0, expect.stringContaining("warning[openapi/")]);
});

test("the config says it as well, for every command", async () => {
  await writeFile(join(cwd, "api.json"), parcels("getParcel", "getParcel"));
  const config = { input: "api.json", strict: true };
  await writeFile(join(cwd, "specwright.config.json"), JSON.stringify(config));
  const codes = await Promise.all(
    ["generate", "check", "validate"].map(async (name) => (await specwright(cwd, name)).code),
  );
  expect(codes).toEqual([2, 2, 2]);
});
