import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { root, scratchFolder } from "../support/typecheck.js";

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("cli");
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "page.md"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function snapshotOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length), await readFile(file, "utf8")] as const),
    ),
  );
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const file = join(cwd, path);
  await writeFile(file, change(await readFile(file, "utf8")));
}

test("generate writes everything and says what it did, check finds it up to date", async () => {
  const made = await specwright(cwd, "generate", "page.md", "--out", "out");
  expect([made.code, made.out]).toEqual([0, ""]);
  expect(made.err).toMatch(/^out: \d+ created$/mu);
  expect(await readdir(join(cwd, "out"))).toEqual([
    "client",
    "express",
    "fastify",
    "fetch-handler",
    "openapi",
    "runtime",
    "server",
    "specwright.manifest.json",
    "types",
    "zod",
  ]);
  const checked = await specwright(cwd, "check", "page.md", "--out", "out");
  expect([checked.code, checked.out]).toEqual([0, ""]);
});

test("two runs, and a run in another folder, give the same bytes", async () => {
  await specwright(cwd, "generate", "page.md", "--out", "out");
  const first = await snapshotOf(join(cwd, "out"));
  const again = await specwright(cwd, "generate", "page.md", "--out", "out");
  expect(again.err).toMatch(/^out: \d+ unchanged$/mu);
  const elsewhere = join(cwd, "deep/er");
  await mkdir(elsewhere, { recursive: true });
  await specwright(
    elsewhere,
    "generate",
    join(cwd, "page.md"),
    "--out",
    join(elsewhere, "generated"),
  );
  expect(await snapshotOf(join(cwd, "out"))).toEqual(first);
  expect(await snapshotOf(join(elsewhere, "generated"))).toEqual(first);
});

test("check exits 1 with a unified diff when the output is stale, and writes nothing", async () => {
  await specwright(cwd, "generate", "page.md", "--out", "out");
  await edit("page.md", (text) => text.replace("`memo` (string)", "`memo` (integer)"));
  const before = await snapshotOf(join(cwd, "out"));
  const { code, out, err } = await specwright(cwd, "check", "page.md", "--out", "out");
  expect(code).toBe(1);
  expect(out).toContain(
    "--- a/types/create-invoice-request.ts\n+++ b/types/create-invoice-request.ts",
  );
  expect(out).toMatch(/^-\s+memo\?: string \| undefined;\n\+\s+memo\?: number \| undefined;$/mu);
  expect(err).toMatch(/^stale: \d+ files would change/mu);
  expect(await snapshotOf(join(cwd, "out"))).toEqual(before);
});

test("--json prints one document", async () => {
  await specwright(cwd, "generate", "page.md", "--out", "out");
  await edit("page.md", (text) => text.replace("`memo` (string)", "`memo` (integer)"));
  const { code, out } = await specwright(cwd, "check", "page.md", "--out", "out", "--json");
  const document = JSON.parse(out) as {
    ok: boolean;
    stale: string[];
    diagnostics: { code: string; places: { path: string; line: number }[] }[];
  };
  expect([code, document.ok]).toEqual([1, false]);
  expect(document.stale).toContain("types/create-invoice-request.ts");
  expect(document.diagnostics.find((one) => one.code === "prose/enforced")?.places[0]?.path).toBe(
    "page.md",
  );
});

const mistakes = {
  "an unknown type": (text: string) =>
    text.replace("`patient_id` (string)", "`patient_id` (strng)"),
  "no Endpoint line": (text: string) => text.replace(/^Endpoint: .*\n/mu, ""),
  "a child of a string": (text: string) =>
    text.replace("- `coupons` (array)", "- `coupons` (string)"),
};

test.each(Object.entries(mistakes))(
  "a page with %s is a diagnostic with a place, exits 2 and leaves the output",
  async (_name, damage) => {
    await specwright(cwd, "generate", "page.md", "--out", "out");
    const before = await snapshotOf(join(cwd, "out"));
    await edit("page.md", damage);
    const { code, err } = await specwright(cwd, "generate", "page.md", "--out", "out");
    expect(code).toBe(2);
    expect(err).toMatch(/^error\[page\/[\w-]+\]: .+\n {2}--> page\.md:\d+:\d+$/mu);
    expect(err).toMatch(/^ +\d+ \| .*\n +\| +\^+$/mu);
    expect(await snapshotOf(join(cwd, "out"))).toEqual(before);
  },
);

test("a generated file that was edited by hand stops the run with 3 and --force takes it back", async () => {
  await specwright(cwd, "generate", "page.md", "--out", "out");
  await edit("out/types/index.ts", (text) => `${text}// mine\n`);
  const refused = await specwright(cwd, "generate", "page.md", "--out", "out");
  expect(refused.code).toBe(3);
  expect(refused.err).toContain(
    "error[output/edited]: the generated file `types/index.ts` was changed by hand",
  );
  expect(await readFile(join(cwd, "out/types/index.ts"), "utf8")).toContain("// mine");
  expect((await specwright(cwd, "generate", "page.md", "--out", "out", "--force")).code).toBe(0);
  expect(await readFile(join(cwd, "out/types/index.ts"), "utf8")).not.toContain("// mine");
});

test("--only makes the named templates and what they require", async () => {
  await specwright(cwd, "generate", "page.md", "--out", "out", "--only", "zod");
  expect(await readdir(join(cwd, "out"))).toEqual([
    "runtime",
    "specwright.manifest.json",
    "types",
    "zod",
  ]);
  const wrong = await specwright(cwd, "generate", "page.md", "--out", "out", "--only", "zodd");
  expect([wrong.code, wrong.err]).toEqual([
    2,
    expect.stringContaining("error[template/unknown]: there is no template `zodd`"),
  ]);
});

test("files that stay the same keep their time when the page changes", async () => {
  await specwright(cwd, "generate", "page.md", "--out", "out");
  const time = async (path: string): Promise<number> =>
    (await stat(join(cwd, "out", path))).mtimeMs;
  const before = [
    await time("types/error-response.ts"),
    await time("types/create-invoice-request.ts"),
  ];
  await edit("page.md", (text) => text.replace("`memo` (string)", "`memo` (integer)"));
  await specwright(cwd, "generate", "page.md", "--out", "out");
  expect(await time("types/error-response.ts")).toBe(before[0]);
  expect(await time("types/create-invoice-request.ts")).not.toBe(before[1]);
});

test("inspect --facts prints one JSON line an operation", async () => {
  const { code, out } = await specwright(cwd, "inspect", "page.md", "--facts");
  expect(code).toBe(0);
  const lines = out
    .trim()
    .split("\n")
    .map(
      (line) =>
        JSON.parse(line) as { file: string; operations: { method: string; path: string }[] },
    );
  expect(
    lines.map(({ file, operations }) => [
      file,
      operations.map(({ method, path }) => `${method} ${path}`),
    ]),
  ).toEqual([["page.md", ["POST /v1/invoicing/invoices"]]]);
});

test("the words of the command line are checked", async () => {
  expect((await specwright(cwd, "generate", "missing.md", "--out", "out")).code).toBe(2);
  expect((await specwright(cwd, "generate", "--out", "out")).code).toBe(2);
  expect((await specwright(cwd, "generate", "page.md", "--wrong")).code).toBe(2);
  expect((await specwright(cwd, "nonsense")).code).toBe(2);
  expect((await specwright(cwd)).code).toBe(2);
  const help = await specwright(cwd, "generate", "--help");
  expect([help.code, help.out]).toEqual([
    0,
    expect.stringContaining("$ specwright generate specs/create-invoice.md --out generated"),
  ]);
});

test("a config is found, its keys are checked, and a flag wins over it", async () => {
  await writeFile(
    join(cwd, "specwright.config.ts"),
    'import { defineConfig } from "specwright";\nexport default defineConfig({ input: "page.md", out: "made", only: ["types"] });\n',
  );
  expect((await specwright(cwd, "generate")).code).toBe(0);
  expect(await readdir(join(cwd, "made"))).toEqual(["specwright.manifest.json", "types"]);
  expect((await specwright(cwd, "generate", "--out", "other")).code).toBe(0);
  expect(await readdir(dirname(join(cwd, "other/types")))).toEqual([
    "specwright.manifest.json",
    "types",
  ]);
  await writeFile(join(cwd, "specwright.config.json"), '{ "inptu": "page.md", "format": "tabs" }');
  const wrong = await specwright(cwd, "generate", "--config", "specwright.config.json");
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain(
    "error[config/unknown-key]: the config has no option `inptu`\n  help: did you mean `input`?",
  );
  expect(wrong.err).toContain("error[config/bad-value]: the option `format` wants");
});
