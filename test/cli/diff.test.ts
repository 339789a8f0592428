import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import type { Ran } from "../support/generate.js";
import { root } from "../support/typecheck.js";

/** A repository whose last commit is the old version, and whose files are the new one. */
let cwd = "";
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
};
const git = (...words: readonly string[]): string =>
  execFileSync("git", words, { cwd, encoding: "utf8" });
const diff = (...words: readonly string[]): Promise<Ran> => specwright(cwd, "diff", ...words);

const api = (required: string, states: string): string => `openapi: 3.1.0
info: { title: Kennels, version: "1" }
paths:
  /dogs:
    post:
      operationId: admitDog
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: dog.yaml } }
      responses:
        "201":
          description: Admitted
          content:
            application/json:
              schema: { type: object, properties: { state: { enum: [${states}] } } }
# ${required}
`;
const dog = (required: string): string =>
  `type: object\nrequired: [${required}]\nproperties: { name: { type: string }, age: { type: integer } }\n`;

/** A document that takes the dog from the folder above it. */
const deeper = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Kennels", version: "1" },
  paths: {
    "/dogs": {
      post: {
        requestBody: { content: { "application/json": { schema: { $ref: "../dog.yaml" } } } },
        responses: { "204": { description: "Admitted" } },
      },
    },
  },
});

const page = (fields: string): string => `# Admit a dog

Endpoint: POST /dogs
Version: 1.0.0

## Request fields (application/json):

  - \`name\` (string, required)

${fields}
## Response 201 fields (application/json):

  - \`state\` (string)
    Enum: "in", "out"
`;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "specwright-versions-"));
  git("init", "-q");
  await put("specs/api.yaml", api("", "in, out"));
  await put("specs/dog.yaml", dog("name"));
  await put("pages/admit-dog.md", page(""));
  await put("specs/deeper/api.json", deeper);
  git("add", "--all");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-qm", "Admit dogs");
  await put("specs/api.yaml", api("", "in, out, lent"));
  await put("specs/dog.yaml", dog("name, age"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const versions = ["HEAD:specs/api.yaml", "specs/api.yaml"] as const;

test("a revision of git is compared with what is there, references and all", async () => {
  const { code, out, err } = await diff(...versions);
  expect([code, err]).toEqual([4, ""]);
  expect(out).toBe(`Dog
  breaks callers: age: is required now
    type/property-became-required  HEAD:specs/dog.yaml:3:39 → specs/dog.yaml:3:39
    used by POST /dogs

AdmitDogResponse
  breaks callers: state: \`"lent"\` is a new value
    type/enum-value-added  HEAD:specs/api.yaml:16:53 → specs/api.yaml:16:53
    used by POST /dogs

2 changes
for callers: 2 breaking, 0 additive, 0 none; suggested bump: major
for implementers: 0 breaking, 2 additive, 0 none; suggested bump: minor
`);
});

test("the working directory may be any folder of the repository, and references may lead out of it", async () => {
  await put("specwright.config.json", "{}");
  const run = (old: string): Promise<Ran> => {
    const config = ["--config", "../../specwright.config.json"];
    return specwright(join(cwd, "specs/deeper"), "diff", old, "api.json", ...config);
  };
  const { code, out, err } = await run("HEAD:api.json");
  expect([code, err]).toEqual([4, ""]);
  expect(out).toContain("breaks callers: age: is required now");
  expect(out).toContain("HEAD:../dog.yaml:3:39 → ");
  expect((await run("HEAD:dog.yaml")).err).toContain("the revision `HEAD` has no `dog.yaml`");
  await rm(join(cwd, "specwright.config.json"));
});

test("nothing of it stays: no file, and no change of the index", async () => {
  expect(git("status", "--porcelain")).toBe(" M specs/api.yaml\n M specs/dog.yaml\n");
  const left = (await readdir(tmpdir())).filter((name) => name.startsWith("specwright-diff-"));
  expect(left).toEqual([]);
});

test("the exit code is by whom it breaks, and by what is too grave", async () => {
  const codes = async (...words: readonly string[]): Promise<number> =>
    (await diff(...versions, ...words)).code;
  expect(await codes()).toBe(4);
  expect(await codes("--for", "callers")).toBe(4);
  expect(await codes("--for", "implementers")).toBe(0);
  expect(await codes("--for", "implementers", "--fail-on", "additive")).toBe(4);
  expect(await codes("--fail-on", "never")).toBe(0);
  expect((await diff(versions[1], versions[1], "--fail-on", "additive")).code).toBe(0);
});

test("JSON follows its published schema, with changes, without, and with errors", async () => {
  const read = async (name: string): Promise<object> =>
    JSON.parse(await readFile(join(root, name), "utf8")) as object;
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(await read("report.schema.json"), "report.schema.json");
  const isValid = ajv.compile(await read("diff.schema.json"));
  const documents: unknown[] = [];
  for (const [before, after] of [
    versions,
    [versions[1], versions[1]],
    ["nothing.yaml", versions[1]],
  ]) {
    const { out, err } = await diff(before ?? "", after ?? "", "--format", "json");
    expect(err).toBe("");
    const document: unknown = JSON.parse(out);
    isValid(document);
    expect(isValid.errors).toBeNull();
    documents.push(document);
  }
  expect(documents).toMatchObject([
    { ok: false, bump: { callers: "major", implementers: "minor" }, changes: [{}, {}] },
    { ok: true, bump: { callers: "none", implementers: "none" }, changes: [] },
    { ok: false, diagnostics: [{ code: "input/missing" }] },
  ]);
  expect(documents[0]).toMatchObject({
    changes: [
      {
        rule: "type/property-became-required",
        subject: "Dog",
        at: "age",
        operations: ["POST /dogs"],
        effects: { callers: "breaking", implementers: "additive" },
        before: { path: "HEAD:specs/dog.yaml", line: 3 },
        after: { path: "specs/dog.yaml", line: 3 },
      },
      {},
    ],
  });
});

test("Markdown folds what breaks nobody, and no text of a spec is markup in it", async () => {
  const hostile = "<img src=x>|@everyone](http://example.com) **`*_";
  const responses = { "200": { description: "All" } };
  const parameter = { name: hostile, in: "query", schema: { type: "string" } };
  const document = (parameters: readonly object[]): string =>
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: { "/a": { get: { responses, parameters } } },
    });
  await put("old.json", document([]));
  await put("new.json", document([parameter]));
  const { code, out } = await diff("old.json", "new.json", "--format", "markdown");
  expect(code).toBe(0);
  expect(out).toContain("<details><summary>Additive (1)</summary>");
  // Whatever stands between backticks is code.
  const bare = out.replaceAll(/(`+)(?:(?!\1).)*\1/gu, "");
  expect(bare).not.toMatch(/<img|@everyone|\]\(|\*\*`/u);
});

test("pages and OpenAPI can be compared", async () => {
  await put("as-page.md", page("  - `age` (integer)\n"));
  const { code, out, err } = await diff("HEAD:specs/api.yaml", "as-page.md", "--format", "json");
  expect([code === 0 || code === 4, err]).toEqual([true, ""]);
  const { changes } = JSON.parse(out) as { readonly changes: readonly { readonly rule: string }[] };
  // The names of shapes, the title and the version are all that a page says otherwise.
  const told = changes.map(({ rule }) => rule).filter((rule) => rule.includes("/"));
  expect(told).toEqual([]);
});

test("the config says how both are read; of several jobs it is that of the newer one", async () => {
  const jobs = { dogs: { input: "specs" }, others: { input: "pages" } };
  await put("specwright.config.json", JSON.stringify({ exclude: "path:/dogs", jobs }));
  const excluded = await diff(...versions);
  expect([excluded.code, excluded.out]).toEqual([0, "the contract is the same\n"]);
  const neither = await diff("old.json", "new.json");
  expect([neither.code, neither.err]).toEqual([2, expect.stringContaining("config/several-jobs")]);
  expect((await diff("old.json", "new.json", "--job", "dogs")).code).toBe(0);
  await rm(join(cwd, "specwright.config.json"));
});

test("an error of a revision names the revision", async () => {
  await put("broken.yaml", "openapi: 3.1.0\npaths: [\n");
  git("add", "broken.yaml");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-qm", "Break");
  const { code, err } = await diff("HEAD:broken.yaml", "specs/api.yaml");
  expect([code, err]).toEqual([2, expect.stringContaining("HEAD:broken.yaml:")]);
  const missing = await diff("HEAD:nothing.yaml", "specs/api.yaml");
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("diff/no-version")]);
});
