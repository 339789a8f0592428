import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  compilers,
  root,
  scratchFolder,
  typeCheckFolder,
  writeFiles,
} from "../../support/typecheck.js";
import type { CompilerVersion } from "../../support/typecheck.js";
import { render, sample } from "./sample.js";

/** Handlers and options as users write them; each mistake is marked with what must not compile. */
const usage = await readFile(join(root, "test/unit/server-template/usage.ts.txt"), "utf8");

test.each(Object.keys(compilers) as CompilerVersion[])(
  "what is generated compiles under strict flags with TypeScript %s, and mistakes do not",
  async (version) => {
    const folder = await scratchFolder("server");
    await writeFiles(folder, new Map([...(await render(sample)), ["usage.ts", usage]]));
    expect(await typeCheckFolder(folder, version)).toBe("");
    await rm(folder, { recursive: true });
  },
);

test("the compiler names the operation whose handler is missing or no longer fits", async () => {
  const files = new Map(await render(sample));
  files.delete("handlers/ping.ts");
  const changed =
    'import type { CreateItemHandler } from "../generated/server/index.js";\nexport const createItem: CreateItemHandler = () => ({ status: 200 });\n';
  files.set("handlers/create-item.ts", changed);
  files.set(
    "handlers/read-item.ts",
    "export const readItem = (path: string) => ({ status: 200, body: path });\n",
  );
  const folder = await scratchFolder("server");
  await writeFiles(folder, files);
  const said = await typeCheckFolder(folder, "5.9");
  expect(said).toContain("Cannot find module '../../handlers/ping.js'");
  expect(said).toMatch(/handlers\/create-item\.ts.*Type '200' is not assignable/s);
  expect(said).toMatch(
    /registry\.ts.*readItem|Type .* is not assignable to type 'ReadItemHandler<never, never>'/s,
  );
  await rm(folder, { recursive: true });
});
