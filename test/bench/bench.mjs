// Ratios between commands that are run in turn (A B A B …) on this machine, as medians of wall time; and bundle sizes.
// Seconds of one machine say little, so none are promised anywhere.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
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

/** The pages of the corpus as often as it takes: how many are lowered a second, and what they take of the heap. */
async function pages() {
  const folder = join(root, "../shared/corpus/pages-dev");
  if (!existsSync(folder)) {
    console.log("\n../shared is absent: no pages to measure\n");
    return;
  }
  const { lowerPages, readPages } =
    await import("../../dist/generator/frontends/endpoint-page/index.js");
  const files = ["with-front-matter", "without-front-matter"].flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => join(folder, name, file)),
  );
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const lower = (count) =>
    Array.from({ length: count }, (_, index) => {
      const document = readPages({ path: `${index}.md`, text: texts[index % texts.length] });
      return lowerPages([document.value]);
    });
  lower(1000);
  const measured = [1000, 4000].map((count) => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = process.cpuUsage();
    const kept = lower(count);
    const { user, system } = process.cpuUsage(start);
    globalThis.gc?.();
    const bytes = process.memoryUsage().heapUsed - before;
    return { count: kept.length, rate: (count / (user + system)) * 1e6, bytes };
  });
  console.log("\nPages read and lowered, one core\n");
  for (const { count, rate } of measured)
    console.log(
      `  ${String(count).padStart(5)} pages ${rate.toFixed(0).padStart(7)} a CPU second (target: at least 2,000)`,
    );
  const [few, many] = measured;
  console.log(
    `  heap of 4,000 pages ${(many.bytes / few.bytes).toFixed(1)} x that of 1,000 (linear: 4.0)\n`,
  );
}

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
  await pages();
} finally {
  rmSync(out, { recursive: true, force: true });
}
