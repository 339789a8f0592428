// Ratios between commands that are run in turn (A B A B …) on this machine, as medians of wall time; and bundle sizes.
// Seconds of one machine say little, so none are promised anywhere.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 9);
const out = mkdtempSync(join(tmpdir(), "specwright-bench-"));
const cli = join(root, "dist/generator/cli/main.js");
const page = "specs/create-invoice.md";

const commands = {
  "node -e 0": () => ["-e", "0"],
  "generate, everything, cold": (round) => [
    cli,
    "generate",
    page,
    "--out",
    join(out, `cold-${round}`),
  ],
  "generate, types and zod, cold": (round) => [
    cli,
    "generate",
    page,
    "--only",
    "types,zod",
    "--out",
    join(out, `some-${round}`),
  ],
  "generate, nothing changed": () => [cli, "generate", page, "--out", join(out, "same")],
  "check, nothing changed": () => [cli, "check", page, "--out", join(out, "same")],
};

function run(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

function times() {
  run(commands["generate, nothing changed"]());
  const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) measured[name].push(run(args(round)));
  }
  return Object.entries(measured).map(([name, list]) => ({ name, ms: median(list) }));
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

const call = (entry) =>
  `import { createInvoice } from "./generated/client/${entry}.ts"; globalThis.result = createInvoice({ baseUrl: "https://api.example.com" }, { body: { issuer_id: "1" } });`;

try {
  const list = times();
  const base = list[0].ms;
  console.log(`\nWall time as a ratio to \`node -e 0\` (median of ${rounds} rounds in turn)\n`);
  for (const { name, ms } of list)
    console.log(`  ${name.padEnd(32)} ${(ms / base).toFixed(1).padStart(6)} x`);
  const bare = await bundle(call("fetch"));
  const validated = await bundle(call("index"));
  console.log("\nOne client call, bundled by esbuild, minified, gzip\n");
  console.log(`  without validation ${(bare / 1000).toFixed(2)} KB (target: at most 2.5 KB)`);
  console.log(`  with validation    ${(validated / 1000).toFixed(2)} KB\n`);
  if (bare > 2500) process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
