import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, context } from "esbuild";
import type { BuildOptions } from "esbuild";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createViteServer } from "vitest/node";
import specwright from "../../generator/plugin/index.js";
import type { PluginOptions } from "../../generator/plugin/index.js";
import { root, scratchFolder } from "../support/typecheck.js";

let cwd = "";
let said = "";
const options = (more: PluginOptions = {}): PluginOptions => ({
  cwd,
  config: { input: "specs", out: "generated", only: ["types", "client"] },
  mode: "generate",
  log: (text) => void (said += text),
  ...more,
});

beforeEach(async () => {
  said = "";
  cwd = await scratchFolder("plugin");
  await mkdir(join(cwd, "specs"));
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "specs/create-invoice.md"));
  await writeFile(
    join(cwd, "entry.ts"),
    'export { createInvoice } from "./generated/client/fetch.js";\n',
  );
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const bundle = (plugin: PluginOptions): BuildOptions => ({
  entryPoints: [join(cwd, "entry.ts")],
  outfile: join(cwd, "out.js"),
  bundle: true,
  format: "esm",
  logLevel: "silent",
  plugins: [specwright.esbuild(plugin)],
});

const editSpec = async (from: string, to: string): Promise<void> => {
  const path = join(cwd, "specs/create-invoice.md");
  await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
};

test("a build makes the output first, and bundles it", async () => {
  await build(bundle(options()));
  expect(await readFile(join(cwd, "out.js"), "utf8")).toContain("/v1/invoicing/invoices");
});

test("a spec that is wrong ends the build, with its place", async () => {
  await editSpec("(string", "(strng");
  const failure = await build(bundle(options())).catch((error: unknown) => String(error));
  expect(failure).toContain("specwright: error[page/unknown-type]");
  expect(failure).toContain("specs/create-invoice.md:");
});

test("in check mode nothing is written, and a stale output ends the build by the names of its files", async () => {
  await build(bundle(options()));
  await build(bundle(options({ mode: "check" })));
  await editSpec("/v1/invoicing/invoices", "/v2/invoicing/invoices");
  const failure = await build(bundle(options({ mode: "check" }))).catch((error: unknown) =>
    String(error),
  );
  expect(failure).toContain("the generated code is stale");
  expect(failure).toContain("client/operations/create-invoice.ts");
  const code = await readFile(join(cwd, "generated/client/operations/create-invoice.ts"), "utf8");
  expect(code).toContain("/v1/invoicing/invoices");
});

test("pipelines check by themselves", async () => {
  const before = process.env["CI"];
  process.env["CI"] = "true";
  const { mode: _mode, ...unstated } = options();
  const failure = await build(bundle(unstated)).catch((error: unknown) => String(error));
  if (before === undefined) delete process.env["CI"];
  else process.env["CI"] = before;
  expect(failure).toContain("the generated code is stale");
});

test("a rebuild takes up a change of the spec", async () => {
  const builds = await context(bundle(options()));
  try {
    await builds.rebuild();
    await editSpec("/v1/invoicing/invoices", "/v2/invoicing/invoices");
    await builds.rebuild();
    expect(await readFile(join(cwd, "out.js"), "utf8")).toContain("/v2/invoicing/invoices");
  } finally {
    await builds.dispose();
  }
});

test("a dev server generates anew when a spec changes, and goes on when it is wrong", async () => {
  const server = await createViteServer({
    root: cwd,
    configFile: false,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false },
    plugins: [specwright.vite(options())],
  });
  try {
    const file = join(cwd, "generated/client/operations/create-invoice.ts");
    const hasPath = (path: string) => async () => (await readFile(file, "utf8")).includes(path);
    await server.pluginContainer.buildStart();
    await expect.poll(hasPath("/v1/invoicing/"), { timeout: 60_000 }).toBe(true);
    await editSpec("(string", "(strng");
    await expect.poll(() => said, { timeout: 60_000 }).toContain("page/unknown-type");
    await cp(join(root, "specs/create-invoice.md"), join(cwd, "specs/create-invoice.md"));
    await expect.poll(hasPath("/v1/invoicing/"), { timeout: 60_000 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await editSpec("/v1/invoicing/invoices", "/v2/invoicing/invoices");
    await expect.poll(hasPath("/v2/invoicing/"), { timeout: 60_000 }).toBe(true);
  } finally {
    await server.close();
  }
});

test("every bundler that unplugin knows gets a plugin of the same name", () => {
  const rollup = specwright.rollup(options());
  expect(Array.isArray(rollup) ? undefined : rollup.name).toBe("specwright");
  const vite = specwright.vite(options());
  expect(Array.isArray(vite) ? undefined : vite.name).toBe("specwright");
});
