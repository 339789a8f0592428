// The adapter of ../shared/conformance for Specwright: `node run.mjs --adapter …/adapter.mjs`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundles = new Map();

/** All validators of an output in one module, with zod outside so that it is loaded once. */
function load(out) {
  if (!bundles.has(out)) bundles.set(out, bundle(out));
  return bundles.get(out);
}

async function bundle(out) {
  // Where Node finds zod from.
  const outfile = join(root, `node_modules/.cache-conformance-${process.pid}-${bundles.size}.mjs`);
  await build({
    entryPoints: [join(out, "zod/index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    const { rmSync } = await import("node:fs");
    rmSync(outfile, { force: true });
  }
}

export default {
  name: "specwright",
  version: () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
  async generate(document, out) {
    const config = join(out, "../specwright.config.json");
    writeFileSync(config, JSON.stringify({ schemas: "as-written", format: "none", only: ["zod"] }));
    const cli = join(root, "dist/generator/cli/main.js");
    const args = [cli, "generate", document, "--out", out, "--config", config];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`exit ${status}: ${stderr.slice(-1500)}`);
  },
  async loadValidator(out, name) {
    const folder = join(out, "zod");
    if (!existsSync(folder))
      throw new Error(`nothing in ${folder}: ${readdirSync(out).join(", ")}`);
    const module = await load(out);
    const schema = module[`${name}Schema`];
    if (schema === undefined)
      throw Object.assign(new Error(`no ${name}Schema`), { code: "MISSING" });
    return (value) => schema.safeParse(value).success;
  },
};
