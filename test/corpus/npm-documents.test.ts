import { readFileSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import { compile, lowerInputs } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "../support/generate.js";
import { root, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Every document of the examples, by a name that a folder can have. */
const examples = ["2.0", "3.0", "3.1"].flatMap((version) => {
  const folder = join(packageFolder("@readme/oas-examples"), version, "json");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name: `${version}-${basename(name, ".json")}`, file: join(folder, name) }));
});

/** Those of which everything is made and compiled: one or two for each thing that documents differ in. */
const compiled: ReadonlySet<string> = new Set([
  "2.0-petstore",
  "2.0-schema-circular",
  "3.0-callbacks",
  "3.0-complex-nesting",
  "3.0-discriminators",
  "3.0-file-uploads",
  "3.0-form-data",
  "3.0-link-example",
  "3.0-parameters-style",
  "3.0-response-multiple-mediatypes",
  "3.0-security",
  "3.0-server-path-level",
  "3.0-star-trek",
  "3.1-webhooks",
]);

const github = join(packageFolder("@octokit/openapi"), "generated/api.github.com.json");

/** Documents whose output does not compile yet, each with the reason why. */
const failures = new Map(
  readFileSync(join(root, "test/corpus/npm-documents.expected-failures.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.split(" ")[0] ?? "", line] as const),
);

let folder = "";
beforeAll(async () => {
  folder = await scratchFolder("npm-documents");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Makes everything of a document, laid out by nobody, which takes the longest. */
async function generate(name: string, file: string, include: readonly string[] = []) {
  const options = await optionsFor(root, { inputs: [file], out: join(folder, name), include });
  const output = await compile({ ...options, format: "none" }, templates, {});
  if (!output.ok) throw new Error(output.diagnostics.map(renderDiagnostic).join("\n"));
  await writeFiles(join(folder, name), output.value.files);
  return output;
}

describe("documents from npm", () => {
  test("each of them is read without an error, and has its operations", async () => {
    for (const { name, file } of examples) {
      const options = await optionsFor(root, { inputs: [file], out: join(folder, name) });
      const lowered = await lowerInputs(options, templates.exportOpenApi);
      const said = lowered.diagnostics.filter(({ severity }) => severity === "error");
      expect(said.map(renderDiagnostic), name).toEqual([]);
      const { operations, schemas } = valueOf(lowered).api;
      expect(operations.length + schemas.length, name).toBeGreaterThan(0);
    }
  });

  test.each(examples.filter(({ name }) => compiled.has(name)))(
    "$name gives code",
    async ({ name, file }) => {
      await generate(name, file);
    },
  );

  test("a part of GitHub's API", async () => {
    await generate("github", github, ["tag:gists"]);
    const made = readdirSync(join(folder, "github/client/operations"));
    expect(made.length).toBeGreaterThan(15);
  });

  test("all that was made compiles, but for what is known not to", async () => {
    const said = await typeCheckFolder(folder, "7");
    const bad = new Set(
      said.split("\n").flatMap((line) => /^[^/\s]+(?=\/.*error TS)/u.exec(line)?.[0] ?? []),
    );
    const unknown = said.split("\n").filter((line) => !failures.has(line.split("/")[0] ?? ""));
    expect(unknown.join("\n")).toBe("");
    expect([...failures.keys()].filter((name) => !bad.has(name))).toEqual([]);
  });
});
