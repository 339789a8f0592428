import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  builtIn,
  check,
  clean,
  generate,
  resolveJobs,
  resolveOptions,
} from "../../generator/index.js";
import type { Config } from "../../generator/index.js";
import { specwright } from "../support/generate.js";
import { valueOf } from "../support/result.js";
import { root, scratchFolder, typeCheckFolder } from "../support/typecheck.js";

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("jobs");
  await mkdir(join(cwd, "specs"));
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "specs/page.md"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const put = (path: string, value: object | string): Promise<void> =>
  writeFile(join(cwd, path), typeof value === "string" ? value : JSON.stringify(value));
const read = (path: string): Promise<string> => readFile(join(cwd, path), "utf8");

test("each job has its output; one that fails does not stop the others, and the worst code counts", async () => {
  await put("specwright.config.json", {
    only: ["types"],
    jobs: { broken: { input: "nothing.md" }, bills: { input: "specs", out: "src/bills" } },
  });
  const made = await specwright(cwd, "generate");
  expect(made.code).toBe(2);
  expect(made.err).toMatch(
    /^job broken\nerror\[input\/missing\][^]*nothing was written\n1 error\njob bills\n/u,
  );
  expect((await readdir(join(cwd, "src/bills"))).toSorted()).toEqual([
    "specwright.manifest.json",
    "types",
  ]);
  const one = await specwright(cwd, "generate", "--job", "bills", "--json");
  const document = JSON.parse(one.out) as { ok: boolean; jobs: { job: string; ok: boolean }[] };
  expect([one.code, document.jobs.map(({ job, ok }) => [job, ok])]).toEqual([0, [["bills", true]]]);
  await put("specs/page.md", (await read("specs/page.md")).replace("`memo`", "`remark`"));
  expect((await specwright(cwd, "check", "--job", "bills")).code).toBe(1);
});

test("a job without an output folder gets one by its name", async () => {
  await put("specwright.config.json", {
    input: "specs",
    only: ["types"],
    jobs: { a: {}, b: { prose: "off" } },
  });
  expect((await specwright(cwd, "generate")).code).toBe(0);
  expect((await readdir(join(cwd, "generated"))).toSorted()).toEqual(["a", "b"]);
});

test("a config extends others: paths belong to the folder where they stand, own keys win, jobs by name", async () => {
  await mkdir(join(cwd, "shared/deep"), { recursive: true });
  await put("shared/deep/base.json", {
    input: "../../specs",
    format: "none",
    out: "never",
    jobs: { a: { only: ["types"] }, b: {} },
  });
  await put("shared/more.mjs", 'export default { extends: "./deep/base.json", prose: "off" };');
  await put("specwright.config.json", {
    extends: ["./shared/more.mjs"],
    out: "mine",
    jobs: { b: { only: ["zod"] } },
  });
  const a = valueOf(await resolveOptions(cwd, { inputs: [], job: ["a"] }));
  const b = valueOf(await resolveOptions(cwd, { inputs: [], job: ["b"] }));
  expect([a.inputs, a.format, a.prose, a.only]).toEqual([["specs"], "none", "off", ["types"]]);
  expect([b.only, b.out]).toEqual([["zod"], join(cwd, "mine")]);
});

test("a config that extends itself, or what is not there, is told", async () => {
  await put("a.json", { extends: "./b.json" });
  await put("b.json", { extends: "./a.json" });
  const circle = await specwright(cwd, "generate", "--config", "a.json");
  expect([circle.code, circle.err]).toEqual([
    2,
    expect.stringContaining("`a.json` cannot be loaded: it extends itself"),
  ]);
  await put("b.json", { extends: "./nothing.json" });
  const missing = await specwright(cwd, "generate", "--config", "b.json");
  expect(missing.err).toContain("`nothing.json` cannot be loaded: it does not exist");
});

test("variables of the environment go into headers, and into nothing that is written", async () => {
  process.env["SPECWRIGHT_TEST_TOKEN"] = "very-secret";
  const headers = { "specs.example.com": { authorization: "Bearer ${env:SPECWRIGHT_TEST_TOKEN}" } };
  await put("specwright.config.json", { input: "specs", out: "out", only: ["types"], headers });
  const options = valueOf(await resolveOptions(cwd, { inputs: [] }));
  expect(options.headers).toEqual({ "specs.example.com": { authorization: "Bearer very-secret" } });
  const made = await specwright(cwd, "generate");
  expect(made.err + (await read("out/specwright.manifest.json"))).not.toContain("secret");
  delete process.env["SPECWRIGHT_TEST_TOKEN"];
});

test("headers go to their host and to no other", async () => {
  const page = await read("specs/page.md");
  const asked: (string | undefined)[] = [];
  const server = createServer(({ headers }, reply) => {
    asked.push(headers.authorization);
    reply.end(page);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const config = (named: string): object => ({
    input: `http://127.0.0.1:${port}/page.md`,
    allow: { hosts: "127.0.0.1" },
    headers: { [named]: { authorization: "Bearer key" } },
    only: ["types"],
  });
  await put("specwright.config.json", config(`127.0.0.1:${port}`));
  expect((await specwright(cwd, "generate")).code).toBe(0);
  await put("specwright.config.json", config("127.0.0.1"));
  expect((await specwright(cwd, "generate")).code).toBe(0);
  expect(asked).toEqual(["Bearer key", undefined]);
  server.close();
});

test("the examples of templates make what they say, and what they make compiles", async () => {
  await cp(join(root, "examples/templates"), join(cwd, "templates"), { recursive: true });
  await put("specwright.config.json", {
    input: "specs",
    out: "out",
    templates: ["types", "./templates/api-table.ts", "./templates/requests.ts"],
  });
  const made = await specwright(cwd, "generate");
  expect([made.code, made.err]).toEqual([0, expect.stringMatching(/^out: \d+ created$/mu)]);
  await expect(await read("out/API.md")).toMatchFileSnapshot("expected/API.md");
  await expect(await read("out/requests.ts")).toMatchFileSnapshot("expected/requests.ts.txt");
  expect(await typeCheckFolder(join(cwd, "out"), "5.9")).toBe("");
  expect((await specwright(cwd, "check")).code).toBe(0);
  expect((await specwright(cwd, "generate", "--only", "api-table")).code).toBe(0);
  expect((await readdir(join(cwd, "out"))).toSorted()).toEqual([
    "API.md",
    "specwright.manifest.json",
  ]);
  const wrong = await specwright(cwd, "generate", "--only", "api-tabel");
  expect(wrong.err).toContain(
    "there is no template `api-tabel`\n  help: did you mean `api-table`?",
  );
});

test("a template may be a package", async () => {
  const folder = join(cwd, "node_modules/@acme/table");
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "package.json"),
    '{ "name": "@acme/table", "type": "module", "exports": "./main.js" }',
  );
  await cp(join(root, "examples/templates/api-table.ts"), join(folder, "table.ts"));
  await writeFile(
    join(folder, "main.js"),
    'export default { name: "acme", requires: [], draft: () => [{ kind: "text", path: "a.txt", text: "a" }] };',
  );
  await put("specwright.config.json", { input: "specs", out: "out", templates: ["@acme/table"] });
  const made = await specwright(cwd, "generate");
  expect([made.code, made.err]).toEqual([0, expect.stringMatching(/^out: 2 created$/mu)]);
  expect(await read("out/a.txt")).toBe("a");
});

test("a program uses the same config, options and commands", async () => {
  const config = { input: "specs", jobs: { a: { only: ["types"] as const, out: "out" } } };
  const resolved = valueOf(await resolveJobs(cwd, { inputs: [], config }));
  const [job] = resolved.jobs;
  if (job === undefined) throw new Error("no job");
  const done = valueOf(await generate(job.options, builtIn));
  expect(done.plan.changes.length).toBeGreaterThan(3);
  expect(valueOf(await check(job.options, builtIn)).plan.changes).toEqual([]);
  expect(valueOf(await clean(job.options)).changes).toHaveLength(done.plan.changes.length);
  const wrong = await resolveJobs(cwd, {
    inputs: [],
    config: JSON.parse('{ "inptu": 1 }') as Config,
  });
  expect(wrong.diagnostics.map(({ code }) => code)).toEqual(["config/unknown-key"]);
});
