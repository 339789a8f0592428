import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ask } from "../../generator/cli/ask.js";
import { run } from "../../generator/cli/program.js";
import { specwright, templates } from "../support/generate.js";
import { root, scratchFolder } from "../support/typecheck.js";

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("init");
  // The end of the repository, as far as a search for Prettier goes.
  await mkdir(join(cwd, ".git"));
  await mkdir(join(cwd, "specs"));
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "specs/create-invoice.md"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const put = (path: string, text: string): Promise<void> => writeFile(join(cwd, path), text);
const read = (path: string): Promise<string> => readFile(join(cwd, path), "utf8");

/** Runs `init` on a terminal on which somebody gives these answers; undefined gives up. */
async function asked(
  answers: readonly (string | boolean | undefined)[],
  ...words: readonly string[]
) {
  const questions: string[] = [];
  const left = [...answers];
  const next = (question: string): string | boolean | undefined => {
    questions.push(question);
    return left.shift();
  };
  const text = (answer: string | boolean | undefined): string | undefined =>
    typeof answer === "string" ? answer : undefined;
  const ask: Ask = {
    text: async (question) => text(next(question)),
    choose: async (question, choices) => {
      const answer = text(next(question));
      return choices.find(({ label }) => label === answer)?.value;
    },
    confirm: async (question) => next(question) === true,
  };
  let err = "";
  const streams = { out: () => undefined, err: (said: string) => void (err += said) };
  const code = await run(["node", "specwright", "init", ...words], {
    cwd,
    templates,
    streams,
    ask,
  });
  return { code, err, questions };
}

test("without a terminal it takes the specs that it finds, and generate works at once", async () => {
  const ran = await specwright(cwd, "init");
  expect([ran.code, ran.err]).toEqual([
    0,
    "wrote specwright.config.ts\nnext: npx specwright generate\n",
  ]);
  expect(await read("specwright.config.ts")).toBe(
    'import { defineConfig } from "specwright";\n\nexport default defineConfig({\n  input: "specs",\n  out: "generated",\n});\n',
  );
  expect((await specwright(cwd, "generate")).code).toBe(0);
  expect((await specwright(cwd, "check")).code).toBe(0);
});

test("outputs and hidden folders are no specs", async () => {
  await specwright(cwd, "generate", "specs", "--out", "src/api");
  await mkdir(join(cwd, ".cache"));
  await put(".cache/api.yaml", "openapi: 3.1.0\n");
  expect((await specwright(cwd, "init", "--yes")).code).toBe(0);
});

test("flags say the rest, as a config in JSON with its schema", async () => {
  const words = ["--input", "specs", "--out", "src/api", "--stubs", "src/handlers"];
  await specwright(cwd, "init", "--yes", "--json-config", ...words, "--package", "invoicing-api");
  expect(JSON.parse(await read("specwright.config.json"))).toEqual({
    $schema: "./node_modules/specwright/specwright.schema.json",
    input: "specs",
    out: "src/api",
    stubs: "src/handlers",
    package: { name: "invoicing-api" },
  });
  expect((await specwright(cwd, "generate")).code).toBe(0);
});

test.each([
  [".prettierrc", "{}"],
  ["prettier.config.mjs", "export default {};"],
  ["package.json", '{ "prettier": { "semi": false } }'],
])("a repository with %s gets the layout of its Prettier", async (name, text) => {
  await put(name, text);
  await specwright(cwd, "init", "--yes");
  expect(await read("specwright.config.ts")).toContain('format: "prettier"');
});

test("no config of any name is written over", async () => {
  await put("specwright.config.mjs", "export default {};");
  expect((await specwright(cwd, "init", "--yes")).code).toBe(3);
  expect(await read("specwright.config.mjs")).toBe("export default {};");
});

test("scripts are added when asked for, beside those that are there", async () => {
  await put("package.json", '{\n    "name": "app",\n    "scripts": { "api:check": "mine" }\n}\n');
  await specwright(cwd, "init", "--yes");
  expect(await read("package.json")).not.toContain("specwright");
  await rm(join(cwd, "specwright.config.ts"));
  const ran = await specwright(cwd, "init", "--yes", "--scripts");
  expect(ran.err).toContain("added the scripts api:generate, api:watch\n");
  expect(await read("package.json")).toContain('\n    "name": "app"');
  expect(JSON.parse(await read("package.json"))).toEqual({
    name: "app",
    scripts: {
      "api:check": "mine",
      "api:generate": "specwright generate",
      "api:watch": "specwright watch",
    },
  });
});

test("on a terminal it asks for what no flag says", async () => {
  await put("api.yaml", "openapi: 3.1.0\n");
  const ran = await asked(["api.yaml (OpenAPI)", "src/api", "", "trees", false]);
  expect(ran.questions).toHaveLength(5);
  expect(await read("specwright.config.ts")).toContain(
    '  input: "api.yaml",\n  out: "src/api",\n  package: { name: "trees" },\n',
  );
  await rm(join(cwd, "specwright.config.ts"));
  const fewer = await asked(["", "", false], "--input", "specs", "--out", "src/api");
  expect(fewer.questions).toHaveLength(3);
});

test("somebody who gives up gets nothing", async () => {
  const ran = await asked(["specs (endpoint pages)", undefined]);
  expect([ran.code, ran.err]).toEqual([0, "nothing was written\n"]);
  await expect(read("specwright.config.ts")).rejects.toThrow();
});
