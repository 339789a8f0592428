import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
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

test("importing what handlers are written with loads operations for their messages only", async () => {
  const folder = await scratchFolder("server");
  await writeFiles(folder, await render(sample));
  const { metafile } = await build({
    entryPoints: [join(folder, "generated/server/index.ts")],
    bundle: true,
    format: "esm",
    packages: "external",
    write: false,
    metafile: true,
  });
  const loaded = Object.keys(metafile.inputs).map((path) => path.replace(/^.*\/generated\//u, ""));
  expect(loaded).toContain("runtime/server/http-error.ts");
  // What takes a webhook apart needs the webhook's descriptor.
  const modules = loaded.filter((path) => /^(?:server\/operations|types|zod)\//u.test(path));
  expect(modules).toEqual(["server/operations/invoice-paid.ts"]);
  await rm(folder, { recursive: true });
});
