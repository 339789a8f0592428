// Runs sets of the JSON Schema Test Suite through generated code: one document a set, as `../shared/conformance` makes them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the suite and of what makes documents of it; it lies beside the repository. */
export const shared = [join(root, "../shared/conformance"), "/work/shared/conformance"].find(
  (folder) => existsSync(join(folder, "lib/suite.mjs")),
);

/** Every set, with what is counted apart. */
export const sets = ["typed", "typed-format", "typed-optional", "2020", "2020-format", "draft4"];

/** Generates code for a document and gives back all its validators. */
export async function validatorsOf(document, config = {}) {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  try {
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
    const options = { schemas: "as-written", format: "none", only: ["zod"], ...config };
    writeFileSync(join(folder, "specwright.config.json"), JSON.stringify(options));
    const cli = join(root, "dist/generator/cli/main.js");
    const args = [
      cli,
      "generate",
      "openapi.json",
      "--out",
      "out",
      "--config",
      "specwright.config.json",
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`exit ${status}: ${stderr.slice(-3000)}`);
    return await bundled(join(folder, "out/zod/index.ts"));
  } finally {
    if (process.env.KEEP) console.error(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

let bundles = 0;

/** The exports of a TypeScript module; zod stays outside, so that it is loaded once. */
async function bundled(entry) {
  const cache = join(root, "node_modules/.conformance");
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `${process.pid}-${(bundles += 1)}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

function verdict(schema, data) {
  try {
    return schema.safeParse(data).success;
  } catch (error) {
    return `threw ${error}`;
  }
}

/** The reasons of `excluded.txt`, by file or by file and group: `reference: a description — why`. */
export function exclusions() {
  const text = readFileSync(new URL("excluded.txt", import.meta.url), "utf8");
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(" — ")),
  );
}

/** Every group of a set with a verdict for each of its tests; groups that no document can hold are not asked. */
export async function runSet(name) {
  const { readSet, toDocument } = await import(pathToFileURL(join(shared, "lib/suite.mjs")).href);
  const { groups, openapi } = readSet(join(shared, "suite"), name);
  const asked = groups.filter(({ excluded }) => excluded === null || excluded.startsWith("file:"));
  const validators = await validatorsOf(toDocument(asked, { openapi }));
  const left = exclusions();
  return groups.map((group) => {
    const schema = asked.includes(group) ? validators[`${group.name}Schema`] : undefined;
    const reason =
      left.get(`${name} ${group.file}: ${group.description}`) ?? left.get(`${name} ${group.file}`);
    const tests = group.tests.map((test) => ({
      ...test,
      passed: schema !== undefined && verdict(schema, test.data) === test.valid,
      got: schema === undefined ? "not asked" : verdict(schema, test.data),
    }));
    return {
      ...group,
      reason: reason ?? (schema === undefined ? (group.excluded ?? "no validator") : undefined),
      tests,
    };
  });
}

/** Counts of a set's groups: what was asked, by file and in all. */
export function scoreOf(groups) {
  const files = new Map();
  for (const { file, reason, tests } of groups) {
    const row = files.get(file) ?? { passed: 0, asked: 0, excluded: 0 };
    if (reason === undefined) row.asked += tests.length;
    else row.excluded += tests.length;
    if (reason === undefined) row.passed += tests.filter(({ passed }) => passed).length;
    files.set(file, row);
  }
  const sum = (key) => [...files.values()].reduce((total, row) => total + row[key], 0);
  return { files, passed: sum("passed"), asked: sum("asked"), excluded: sum("excluded") };
}
