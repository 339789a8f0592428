// Runs sets of the JSON Schema Test Suite through generated code: one document a set, as `../shared/conformance` makes them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { missingFor, needsAddresses, resources } from "./resources.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the suite and of what makes documents of it; it lies beside the repository. */
const beside = join(root, "../shared/conformance");
export const shared = existsSync(join(beside, "lib/suite.mjs")) ? beside : undefined;

/** Every set, with what is counted apart. */
export const sets = ["typed", "typed-format", "typed-optional", "2020", "2020-format", "draft4"];

/** Generates code for a document and gives back all its validators. */
export async function validatorsOf(document, config = {}) {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  try {
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
    const options = { schemas: "as-written", format: "none", only: ["zod"], ...config };
    writeFileSync(join(folder, "specwright.config.json"), JSON.stringify(options));
    const cli = join(root, "dist/bin/specwright.js");
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
export async function bundled(entry) {
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

/** Why groups are not asked, by their reason in `excluded.txt`. */
export function exclusions() {
  const text = readFileSync(new URL("excluded.txt", import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => line.split(": ")));
}

/** What a group needs that a document of OpenAPI does not have; null where there is nothing. */
function lackOf(group, openapi) {
  const { excluded } = group;
  if (excluded === null || excluded.startsWith("file:")) return null;
  return openapi.startsWith("3.1") && needsAddresses(group)
    ? missingFor(group)
    : excluded.split(":")[0];
}

/** One document for all groups. */
function documentOf(groups, toDocument, openapi) {
  const plain = groups.filter((group) => !needsAddresses(group));
  const document = toDocument(plain, { openapi });
  const more = resources(groups.filter(needsAddresses), join(shared, "suite"));
  const schemas = { ...document.components.schemas, ...more };
  return { ...document, components: { ...document.components, schemas } };
}

/** Validators of groups; those of the file `format` take formats for annotations, as that file means them. */
async function validatorsByGroup(groups, documentFor, config) {
  const found = new Map();
  for (const [isAnnotation, formats] of [
    [false, "assert"],
    [true, "annotate"],
  ]) {
    const some = groups.filter(({ file }) => (file === "format") === isAnnotation);
    if (some.length === 0) continue;
    const validators = await validatorsOf(documentFor(some), { formats, ...config });
    for (const group of some) found.set(group, validators[`${group.name}Schema`]);
  }
  return found;
}

/** Every group of a set with a verdict for each of its tests, or the reason why it is not asked. */
export async function runSet(name, config = {}) {
  const { readSet, toDocument } = await import(pathToFileURL(join(shared, "lib/suite.mjs")).href);
  const { groups, openapi } = readSet(join(shared, "suite"), name);
  const reasons = exclusions();
  const reasonOf = (group) => {
    const lack = lackOf(group, openapi);
    return lack === null ? undefined : (reasons.get(lack) ?? `no reason is written for ${lack}`);
  };
  const asked = groups.filter((group) => reasonOf(group) === undefined);
  const documentFor = (some) => documentOf(some, toDocument, openapi);
  const schemas = await validatorsByGroup(asked, documentFor, config);
  return groups.map((group) => ({
    ...group,
    reason: reasonOf(group),
    tests: group.tests.map((test) => {
      const schema = schemas.get(group);
      const got = schema === undefined ? "no validator" : verdict(schema, test.data);
      return { ...test, got, passed: got === test.valid };
    }),
  }));
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
