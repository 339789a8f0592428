import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { specwright } from "../support/generate.js";
import { root, scratchFolder } from "../support/typecheck.js";

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("documents");
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "page.md"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const read = (path: string): Promise<string> => readFile(join(cwd, path), "utf8");

test("the exported document makes what the pages make, origins of rules aside", async () => {
  expect((await specwright(cwd, "openapi", "page.md", "--out", "api.yaml")).code).toBe(0);
  const document = parse(await read("api.yaml")) as { openapi: string; paths: object };
  expect([document.openapi, Object.keys(document.paths)]).toEqual([
    "3.1.1",
    ["/v1/invoicing/invoices"],
  ]);
  await specwright(cwd, "generate", "page.md", "--out", "from-page", "--only", "types,zod");
  const made = await specwright(
    cwd,
    "generate",
    "api.yaml",
    "--out",
    "from-document",
    "--only",
    "types,zod",
  );
  expect([made.code, made.err]).toEqual([0, expect.stringContaining("created")]);
  for (const file of [
    "types/create-invoice-request.ts",
    "types/error-response.ts",
    "zod/operations/create-invoice.ts",
  ])
    expect(await read(`from-document/${file}`)).toBe(await read(`from-page/${file}`));
});

test("a filled overlay closes what the page leaves open", async () => {
  await specwright(cwd, "generate", "page.md", "--out", "out", "--only", "types");
  expect(await read("out/types/error-response-message-item.ts")).toContain("path: unknown[];");
  expect((await specwright(cwd, "overlay", "page.md", "--out", "overlay.yaml")).code).toBe(0);
  const skeleton = await read("overlay.yaml");
  expect(skeleton).toContain("# page.md:127: the items of the array are not described");
  await writeFile(
    join(cwd, "overlay.yaml"),
    skeleton.replaceAll(/^( +)# (update:|  .*)$/gmu, "$1$2"),
  );
  const made = await specwright(
    cwd,
    "generate",
    "page.md",
    "--overlay",
    "overlay.yaml",
    "--out",
    "out",
    "--only",
    "types",
  );
  expect(made.code, made.err).toBe(0);
  expect(made.err).not.toContain("loss/array-items");
  expect(await read("out/types/error-response-message-item.ts")).toContain("path: string[];");
});

test("a document with a mistake is told with its place", async () => {
  await writeFile(join(cwd, "api.json"), '{\n  "openapi": "3.1.0",\n  "paths": {\n}');
  const { code, err } = await specwright(cwd, "generate", "api.json", "--out", "out");
  expect([code, err]).toEqual([2, expect.stringMatching(/--> api\.json:\d+:\d+/u)]);
});
