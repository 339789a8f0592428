// Makes everything of every real document, and prints a table of what it took.
//
//   npm run corpus -- [--types VERSIONS] [--every N] [--only TEXT] [--folder DIR]
//
// What was made is compiled under the strict flags by both compilers, which takes long; --types names one of them (5.9
// or 7), or none. --every N takes each Nth document, --only those whose path has a text in it. The small ones come
// first. The exit code is 1 when a document crashes or does not compile.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({
  options: {
    types: { type: "string", default: "7,5.9" },
    every: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    folder: { type: "string", default: join(root, "../shared/corpus/openapi") },
    one: { type: "string" },
    out: { type: "string", default: "" },
  },
});

/** One document in a process of its own, so that its memory can be told. */
async function generateOne(file, out) {
  const { run } = await import("../dist/generator/cli/program.js");
  const { builtIn } = await import("../dist/generator/built-in.js");
  const said = { out: "", err: "" };
  const streams = { out: (text) => (said.out += text), err: (text) => (said.err += text) };
  const words = ["node", "specwright", "generate", file, "--out", join(out, "api"), "--json"];
  const started = performance.now();
  const code = await run([...words, "--stubs", join(out, "handlers")], {
    cwd: dirname(file),
    templates: builtIn,
    streams,
  });
  const seconds = (performance.now() - started) / 1000;
  const mb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ code, seconds, mb, ...said }));
}

/** The spec itself: a file that is named in the folder of a spec of several files, or the file alone. */
function documentsOf(folder) {
  const single = readdirSync(join(folder, "docs")).map((name) => join(folder, "docs", name));
  const multi = existsSync(join(folder, "multi"))
    ? readdirSync(join(folder, "multi"), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => entryOf(join(folder, "multi", name)))
    : [];
  return [...single, ...multi].filter((file) => /\.(?:json|ya?ml)$/u.test(file));
}

/** The file of a folder that says which version of OpenAPI it follows, the one that lies highest. */
function entryOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:json|ya?ml)$/u.test(name))
    .toSorted((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))
    .map((name) => join(folder, name));
  return files.filter((file) => versionOf(file) !== "").slice(0, 1);
}

function versionOf(file) {
  const text = readFileSync(file, "utf8").slice(0, 200_000);
  return /(?:^|[{,"'\s])(?:openapi|swagger)["']?\s*:\s*["']?(\d+\.[\d.]+)/u.exec(text)?.[1] ?? "";
}

const require = createRequire(import.meta.url);
const compilers = new Map([
  ["7", "typescript7"],
  ["5.9", "typescript"],
]);
const versions = [...compilers.keys()].filter((version) =>
  options.types.split(",").includes(version),
);
const compilerOptions = JSON.parse(
  readFileSync(join(root, "test/support/strict-flags.json"), "utf8"),
);

/** The type errors of what was made. */
function typeErrors(out, version) {
  const config = join(out, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const bin = join(dirname(require.resolve(`${compilers.get(version)}/package.json`)), "bin/tsc");
  const words = ["--max-old-space-size=8192", bin, "-p", config, "--pretty", "false"];
  const { stdout, status } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const found = stdout.split("\n").filter((line) => /\berror TS\d+/u.test(line));
  return status === 0 ? [] : found.length === 0 ? ["the compiler failed"] : found;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What became of one document. */
function rowOf(file, out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const self = fileURLToPath(import.meta.url);
  const words = ["--max-old-space-size=8192", self, "--one", file, "--out", out];
  const child = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  const done = parsed(child.stdout.trim().split("\n").at(-1) ?? "");
  const told = parsed(done?.out ?? "")?.diagnostics ?? [];
  const manifest = parsed(
    existsSync(join(out, "api/specwright.manifest.json"))
      ? readFileSync(join(out, "api/specwright.manifest.json"), "utf8")
      : "",
  );
  const crash =
    done === undefined || done.code === 70 ? `${child.stderr}\n${done?.err ?? ""}`.trim() : "";
  const row = {
    document: basename(file) === "openapi.yaml" ? basename(dirname(file)) : basename(file),
    version: versionOf(file),
    operations: Object.keys(manifest?.operations ?? {}).length,
    schemas: Object.keys(manifest?.schemas ?? {}).length,
    seconds: Number((done?.seconds ?? 0).toFixed(1)),
    MB: done?.mb ?? 0,
    warnings: told.filter(({ severity }) => severity === "warning").length,
    errors: crash === "" ? told.filter(({ severity }) => severity === "error").length : "crash",
  };
  const types = {};
  const faults = crash === "" ? [] : [crash];
  if (manifest !== undefined) {
    for (const version of versions) {
      const found = typeErrors(out, version);
      types[`TS ${version}`] = found.length;
      faults.push(...found.slice(0, 5).map((line) => `TS ${version}: ${line}`));
    }
  }
  const errors = told.filter(({ severity }) => severity === "error").map((one) => one.message);
  return { row: { ...row, ...types }, faults, errors };
}

function main() {
  const folder = resolve(options.folder);
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} is not there`);
    return;
  }
  const files = documentsOf(folder)
    .filter((file) => file.includes(options.only))
    .toSorted((a, b) => statSync(a).size - statSync(b).size)
    .filter((_, index) => index % Number(options.every) === 0);
  // Inside the repository, so that packages resolve.
  const out = join(root, ".cache", `corpus-${process.pid}`);
  const rows = files.map((file) => {
    const result = rowOf(file, out);
    const { row, faults, errors } = result;
    console.log(Object.values(row).join("\t"));
    for (const line of [...faults, ...errors].slice(0, 12)) console.log(`    ${line}`);
    return result;
  });
  rmSync(out, { recursive: true, force: true });
  console.table(rows.map(({ row }) => row));
  const bad = rows.filter(({ faults }) => faults.length > 0).length;
  console.log(`${rows.length} documents, ${bad} of which crash or do not compile`);
  process.exitCode = bad > 0 ? 1 : 0;
}

if (options.one === undefined) main();
else await generateOne(options.one, options.out);
