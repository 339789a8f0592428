import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterEach, beforeEach, expect, test } from "vitest";
import { configSchema } from "../../generator/index.js";
import { tell } from "../../generator/cli/tell.js";
import { tellingOf } from "../../generator/cli/telling.js";
import type { Outcome, ToldDiagnostic } from "../../generator/cli/told.js";
import { optionWords, reporterNames } from "../../generator/cli/words.js";
import { templateNames } from "../../generator/template.js";
import { specwright } from "../support/generate.js";
import { sarifSchema } from "../support/sarif-schema.js";
import { root, scratchFolder } from "../support/typecheck.js";
import { elementsOf, parseXml } from "../support/xml.js";

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);

const readJson = async (path: string): Promise<object> =>
  JSON.parse(await readFile(join(root, path), "utf8")) as object;

function expectValid(schema: object, value: unknown): void {
  const valid = ajv.compile(schema);
  valid(value);
  expect(valid.errors ?? []).toEqual([]);
}

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("reporters");
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "page.md"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const place = { path: "a, b:%#?.md", line: 1, column: 2, endLine: 1, endColumn: 5, label: "" };
const hostile: ToldDiagnostic = {
  code: "page/unknown-type",
  severity: "error",
  message: '100 % of `</failure>` & "quotes"::\u0000\u001b[31m\r\n::error::more',
  help: "]]> %0A",
  places: [place, { ...place, label: "<here>" }],
  text: "a frame\n | ^^^ \ud800 <&>",
};

const outcome: Outcome = {
  command: "check",
  version: "1.2.3",
  jobs: [
    {
      job: "bills & <more>",
      ok: false,
      code: 2,
      diagnostics: [
        hostile,
        { ...hostile, severity: "warning" },
        { ...hostile, severity: "note", places: [] },
      ],
      facts: { stale: ["a.ts"], diff: "" },
      lines: ["stale"],
      result: "",
      stale: ["out/a.ts"],
    },
  ],
  times: [{ stage: "emit", milliseconds: 1.5 }],
};

async function told(reporter: (typeof reporterNames)[number]): Promise<string> {
  let said = "";
  const streams = { out: (text: string) => void (said += text), err: () => undefined };
  expect(await tell(outcome, tellingOf({ reporter }, false), streams)).toBe(2);
  return said;
}

test("sarif is SARIF, whatever the diagnostics hold", async () => {
  const log = JSON.parse(await told("sarif")) as { runs: { results: { level: string }[] }[] };
  expectValid(sarifSchema, log);
  expect(log.runs[0]?.results.map(({ level }) => level)).toEqual([
    "error",
    "warning",
    "note",
    "error",
  ]);
});

test("junit is XML, and counts what it holds", async () => {
  const elements = elementsOf(parseXml(await told("junit")));
  const named = (name: string) => elements.filter((element) => element.name === name);
  expect(named("testsuite").map(({ attributes }) => attributes)).toEqual([
    { name: "check bills & <more>", tests: "3", failures: "2", errors: "0" },
  ]);
  expect(
    named("testcase").filter(({ children }) =>
      children.some((child) => typeof child !== "string" && child.name === "failure"),
    ),
  ).toHaveLength(2);
  expect(named("failure")[0]?.attributes["message"]).toContain('`</failure>` & "quotes"');
});

test("json follows its published schema, for one job and for several", async () => {
  const schema = await readJson("report.schema.json");
  expectValid(schema, JSON.parse(await told("json")));
  for (const words of [["generate"], ["check"], ["validate"], ["clean"], ["check", "--timing"]]) {
    const [command = "", ...rest] = words;
    const input = command === "clean" ? [] : ["page.md"];
    const folder = command === "validate" ? [] : ["--out", "out"];
    const ran = await specwright(cwd, command, ...input, ...folder, "--json", ...rest);
    expectValid(schema, JSON.parse(ran.out));
    expect(ran.err).toBe("");
  }
});

test("github annotates lines, and no text leaves its annotation", async () => {
  const lines = (await told("github")).trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(
    "::error file=a%2C b%3A%25#?.md,line=1,endLine=1,col=2,endColumn=5,title=page/unknown-type::" +
      '100 %25 of `</failure>` & "quotes"::\u0000\u001b[31m%0D%0A::error::more%0A]]> %250A',
  );
  expect(lines[3]).toMatch(/^::error file=out\/a\.ts,title=stale::/u);
});

test("every reporter tells a real run, and none but human has colours", async () => {
  await writeFile(
    join(cwd, "page.md"),
    (await readFile(join(cwd, "page.md"), "utf8")).replace("(string)", "(strng)"),
  );
  for (const reporter of reporterNames) {
    const ran = await specwright(cwd, "check", "page.md", "--out", "out", "--reporter", reporter);
    expect([reporter, ran.code]).toEqual([reporter, 2]);
    expect(ran.out + ran.err).toContain("page/unknown-type");
    expect(ran.out + ran.err).not.toContain("\u001b");
    if (reporter === "sarif") expectValid(sarifSchema, JSON.parse(ran.out));
    if (reporter === "junit") parseXml(ran.out);
  }
});

test("warnings can fail a run, and silence keeps errors", async () => {
  const words = ["check", "page.md", "--out", "out"];
  await specwright(cwd, "generate", ...words.slice(1));
  expect((await specwright(cwd, ...words)).code).toBe(0);
  expect((await specwright(cwd, ...words, "--fail-on", "warn")).code).toBe(2);
  expect((await specwright(cwd, ...words, "--max-warnings", "1")).code).toBe(2);
  expect((await specwright(cwd, ...words, "--max-warnings", "2")).code).toBe(0);
  expect((await specwright(cwd, ...words, "--max-warnings", "few")).code).toBe(2);
  expect((await specwright(cwd, ...words, "--silent")).err).toBe("");
  expect((await specwright(cwd, ...words, "--timing")).err).toMatch(
    /^ +\d+ ms {2}draft and emit$/mu,
  );
  const missing = await specwright(cwd, "check", "nothing.md", "--silent");
  expect(missing.err).toMatch(/^error\[input\/missing\]/u);
});

test("the published schema of a config is made from the rules, and agrees with them", async () => {
  const schema = await readJson("specwright.schema.json");
  expect(schema).toEqual(JSON.parse(JSON.stringify(configSchema())));
  const valid = ajv.compile(schema);
  expect(valid({ input: "a", jobs: { b: { out: "c", only: ["types"] } } })).toBe(true);
  for (const wrong of [
    { inptu: "a" },
    { jobs: { b: { extends: "x" } } },
    { format: "tabs" },
    { package: {} },
    { jobs: {} },
  ])
    expect(valid(wrong), JSON.stringify(wrong)).toBe(false);
});

test("the words of the command line name every template", () => {
  for (const name of templateNames) expect(optionWords.only.text).toContain(name);
});
