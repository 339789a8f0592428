// The adapter of ../shared/conformance for Specwright: `node run.mjs --adapter …/adapter.mjs`.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./suite.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const loaded = new Map();

/** All validators of an output. */
function load(out) {
  if (!loaded.has(out)) loaded.set(out, bundled(join(out, "zod/index.ts")));
  return loaded.get(out);
}

export default {
  name: "specwright",
  version: () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
  async generate(document, out) {
    const config = join(out, "../specwright.config.json");
    writeFileSync(config, JSON.stringify({ schemas: "as-written", format: "none", only: ["zod"] }));
    const cli = join(root, "dist/bin/specwright.js");
    const args = [cli, "generate", document, "--out", out, "--config", config];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`exit ${status}: ${stderr.slice(-1500)}`);
  },
  async loadValidator(out, name) {
    const module = await load(out);
    const schema = module[`${name}Schema`];
    if (schema === undefined)
      throw Object.assign(new Error(`no ${name}Schema`), { code: "MISSING" });
    return (value) => schema.safeParse(value).success;
  },
};
