import { execFileSync } from "node:child_process";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catalogue, renderDiagnostic, report } from "../../generator/diagnostics/index.js";
import { renderArtifacts, withOutput } from "../../generator/emit/index.js";
import { findCompiler } from "../../generator/pack/compiler.js";
import { specwright } from "../support/generate.js";
import { root, scratchFolder } from "../support/typecheck.js";

/** A name that somebody else decides about, and that leads into the network of whoever asks. */
vi.mock("node:dns", () => ({
  lookup: (_name: string, _options: object, done: (error: null, addresses: readonly object[]) => void) => done(null, [{ address: "10.0.0.7", family: 4 }]),
}));

const page = (text: string, security = ""): string => `# Make a thing

${text}

Endpoint: POST /v1/things
Version: 1.0.0
${security}
## Request fields (application/json):

  - \`a\` (string)

  - \`b\` (string)


## Response 204 fields
`;

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("diagnostics");
  await writeFile(join(cwd, "page.md"), page("Either `a` or `b` must be provided."));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const put = (path: string, text: string | Uint8Array): Promise<void> => writeFile(join(cwd, path), text);
const generate = async (...words: readonly string[]): Promise<string> => (await specwright(cwd, "generate", ...words)).err;
const toOut = ["page.md", "--out", "out", "--only", "types"] as const;

async function withConfig(config: object): Promise<string> {
  await put("specwright.config.json", JSON.stringify(config));
  return generate("page.md", "--out", "out", "--only", "types");
}

async function withField(type: string, facet = ""): Promise<string> {
  await put("page.md", page("It makes a thing.").replace("`a` (string)\n", `\`a\` ${type}\n${facet === "" ? "" : `    ${facet}\n`}`));
  return generate(...toOut);
}

const template = (draft: string): string =>
  `export default { name: "mine", requires: [], draft: ${draft} };`;

async function withTemplate(): Promise<string> {
  await put("specwright.config.json", JSON.stringify({ templates: ["./mine.mjs"] }));
  return generate("page.md", "--out", "out");
}

async function withPackage(stated: object, more: object = { only: ["types"] }): Promise<void> {
  const config = { input: "page.md", out: "out", format: "none", ...more, package: { name: "things", ...stated } };
  await put("specwright.config.json", JSON.stringify(config));
  await specwright(cwd, "generate");
}

const pack = async (...words: readonly string[]): Promise<string> => (await specwright(cwd, "pack", ...words)).err;

/** What is said of the compiler that is found from a folder, else from a file. */
const compilerNotes = (folder: string, own: string): Promise<string> =>
  Promise.resolve(
    findCompiler(folder, own)
      .diagnostics.map(renderDiagnostic)
      .join("\n")
      .replace(/so \d[\d.]*,/u, "so …,"),
  );

/** A document with one list, and what is said of it. */
async function withList(pagination: object, more: object = {}): Promise<string> {
  const post = { type: "object", properties: { id: { type: "integer" } } };
  const body = { type: "object", properties: { posts: { type: "array", items: post }, next: { type: "string" } } };
  const get = {
    operationId: "listPosts",
    parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
    responses: { 200: { description: "Some", content: { "application/json": { schema: body } } } },
    ...more,
  };
  await put("list.json", JSON.stringify({ openapi: "3.1.0", info: { title: "Forum", version: "1" }, paths: { "/posts": { get } } }, undefined, 2));
  await put("specwright.config.json", JSON.stringify({ pagination }));
  return generate("list.json", "--out", "out", "--only", "types");
}

const byCursor = { kind: "cursor", parameter: "cursor", items: "/posts", next: "/next" };

/** What makes each diagnostic, through the command line wherever it can be made there. */
const scenarios: Readonly<Record<string, () => Promise<string>>> = {
  "prose/enforced": () => generate(...toOut),
  "filter/bad-selector": () => generate(...toOut, "--include", "operations:create*"),
  "filter/no-match": () => generate(...toOut, "--exclude", "tag:Invoices", "--exclude", "path:/v2/**"),
  "enums/no-match": () => withConfig({ openEnums: { "Thing.kind": "neither" } }),
  "prose/suggested": () => withConfig({ prose: "suggest" }),
  async "security/unplaced"() {
    await put("page.md", page("It makes a thing.", "Security: apiKeyAuth\n"));
    return generate(...toOut);
  },
  "loss/array-items": () => withField("(array)", "Example: [1]"),
  "loss/object-fields": () => withField("(object, required)"),
  "loss/any": () => withField("(any)"),
  async "loss/success"() {
    await put("page.md", page("It makes a thing.").replace("## Response 204 fields", "## Response 404 fields"));
    return generate(...toOut);
  },
  "security/unknown-scheme": () => withConfig({ security: { schemes: { key: { kind: "http", scheme: "bearer" } } } }),
  async "output/edited"() {
    await generate(...toOut);
    await put("out/types/index.ts", "mine");
    return generate(...toOut);
  },
  async "output/foreign"() {
    await mkdir(join(cwd, "out/types"), { recursive: true });
    await put("out/types/index.ts", "mine");
    return generate(...toOut);
  },
  async "output/unwritable"() {
    await put("out", "a file where the folder should be");
    return (await generate(...toOut)).replaceAll(cwd, "…");
  },
  async "output/locked"() {
    const owner = { host: hostname(), pid: process.ppid, start: "" };
    await put(".out.specwright.lock", JSON.stringify(owner));
    const nothing = { ok: true, value: undefined, diagnostics: [] } as const;
    const ran = await withOutput(join(cwd, "out"), () => Promise.resolve(nothing), undefined, 0);
    return ran.diagnostics.map(renderDiagnostic).join("\n").replaceAll(cwd, "…");
  },
  async "output/stubs-unwritable"() {
    await put("handlers", "a file where the folder should be");
    return (await generate("page.md", "--out", "out", "--stubs", "handlers")).replaceAll(cwd, "…");
  },
  "output/stubs-overlap": async () => (await generate(...toOut, "--stubs", "out/handlers")).replaceAll(cwd, "…"),
  async "output/orphan-stub"() {
    await generate("page.md", "--out", "out", "--stubs", "handlers");
    await put("page.md", (await readFile(join(cwd, "page.md"), "utf8")).replace("/v1/things", "/v1/others"));
    const said = await generate("page.md", "--out", "out", "--stubs", "handlers");
    // How many files a runtime has is another matter.
    return said.replace(/\d+ unchanged/u, "… unchanged");
  },
  async "output/duplicate"() {
    const file = { kind: "text", path: "a.md", text: "" } as const;
    return (await renderArtifacts([file, file], cwd, "none")).diagnostics.map(renderDiagnostic).join("\n");
  },
  async "output/escapes"() {
    return (await renderArtifacts([{ kind: "text", path: "../a.md", text: "" }], cwd, "none")).diagnostics.map(renderDiagnostic).join("\n");
  },
  "input/missing": () => generate("nothing.md"),
  async "input/document-beside-pages"() {
    await mkdir(join(cwd, "site"));
    await put("site/api.yaml", "openapi: 3.1.0\n");
    await put("site/page.md", page("It makes a thing."));
    return generate("site", "--out", "out", "--only", "types");
  },
  async "input/several-specs"() {
    await mkdir(join(cwd, "specs"));
    await put("specs/one.yaml", "openapi: 3.1.0\n");
    await put("specs/two.yaml", "openapi: 3.1.0\n");
    return generate("specs", "--out", "out");
  },
  async "input/operations-twice"() {
    await put("api.json", JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/v1/things": { post: { responses: { "204": { description: "Made" } } } } } }));
    return generate("api.json", ...toOut);
  },
  "input/unreadable": () => generate("http://127.0.0.1:9/api.yaml", "--allow-host", "127.0.0.1:9", "--out", "out"),
  async "input/encoding"() {
    await put("page.md", new Uint8Array([0x23, 0x20, 0xc3, 0xa4, 0x0a, 0x78, 0xff, 0x79, 0x0a]));
    return generate(...toOut);
  },
  "input/refused-address": () => generate("http://inside.example/api.yaml", "--allow-host", "inside.example", "--out", "out"),
  async "openapi/refused-address"() {
    const schema = { $ref: "http://inside.example/thing.json" };
    await put("api.json", JSON.stringify({ openapi: "3.1.1", paths: {}, components: { schemas: { Thing: schema } } }, undefined, 2));
    return generate("api.json", "--allow-host", "inside.example", "--out", "out", "--only", "types");
  },
  "input/refused-host": () => generate("https://specs.example.com/api.yaml", "--out", "out"),

  "input/none": () => generate(),
  async "input/no-pages"() {
    await mkdir(join(cwd, "guides"));
    await put("guides/start.md", "# Start\n");
    return generate("guides", "--out", "out");
  },
  async "input/skipped"() {
    await mkdir(join(cwd, "site"));
    await put("site/guide.md", "# Start\n");
    await put("site/page.md", page("It makes a thing."));
    return generate("site", "--out", "out", "--only", "types");
  },
  "config/missing": () => generate("--config", "nothing.config.ts"),
  async "config/unloadable"() {
    await put("specwright.config.mjs", 'throw new Error("no luck");');
    return generate();
  },
  async "input/other-encoding"() {
    await put("wide.json", Buffer.from('\ufeff{ "openapi": "3.1.0", "info": { "title": "Wide", "version": "1" }, "paths": {} }', "utf16le"));
    return generate("wide.json", "--out", "out", "--only", "types");
  },
  async "document/not-json"() {
    await put("named.json", 'openapi: 3.1.0\ninfo: { title: Named, version: "1" }\npaths: {}\n');
    return generate("named.json", "--out", "out", "--only", "types");
  },
  async "schema/endless"() {
    await put("ring.json", JSON.stringify({ openapi: "3.1.0", info: { title: "Ring", version: "1" }, paths: {}, components: { schemas: { Ring: { $ref: "#/components/schemas/Ring" } } } }));
    return generate("ring.json", "--out", "out", "--only", "types");
  },
  async "schema/long-chain"() {
    const chained = Object.fromEntries([0, 1, 2, 3, 4].map((link) => [`Link${link}`, { type: "object", properties: { next: { $ref: `#/components/schemas/Link${link + 1}` } } }]));
    await put("chain.json", JSON.stringify({ openapi: "3.1.0", info: { title: "Chain", version: "1" }, paths: {}, components: { schemas: { ...chained, Link5: { type: "string" } } } }));
    await put("specwright.config.json", '{ "limits": { "chain": 4 } }');
    return generate("chain.json", "--out", "out", "--only", "types");
  },
  "config/unknown-key": () => withConfig({ inptu: "page.md", colour: "red" }),
  "config/bad-value": () => withConfig({ format: "tabs", security: { combine: 7 } }),
  async "config/no-job"() {
    await put("specwright.config.json", '{ "jobs": { "bills": { "input": "page.md" } } }');
    return generate("--job", "bill");
  },
  async "config/several-jobs"() {
    await put("specwright.config.json", '{ "jobs": { "bills": {}, "patients": {} } }');
    return (await specwright(cwd, "inspect", "page.md")).err;
  },
  async "config/outputs-overlap"() {
    const jobs = { bills: { out: "src" }, patients: { out: "src/patients" } };
    await put("specwright.config.json", JSON.stringify({ jobs }));
    return generate("page.md");
  },
  "config/no-variable": () =>
    withConfig({ headers: { "specs.example.com": { "x-key": "${env:SPECWRIGHT_NO_SUCH}" } } }),
  "template/unloadable": async () =>
    (await withConfig({ templates: ["./nothing.ts"] })).replaceAll(cwd, "…"),
  async "template/invalid"() {
    await put("mine.mjs", 'export default { name: "types" };');
    return withConfig({ templates: ["./mine.mjs"] });
  },
  async "template/failed"() {
    await put("mine.mjs", template('() => { throw new Error("no luck"); }'));
    return withTemplate();
  },
  async "output/unparsable"() {
    await put("mine.mjs", template('() => [{ kind: "text", path: "a.ts", text: "let = ;" }]'));
    return (await withTemplate()).replace(/(does not parse: ).*/u, "$1…");
  },
  async "output/not-removable"() {
    const { err } = await specwright(cwd, "clean", "--out", ".");
    return err.replaceAll(cwd, "…");
  },
  async "diff/no-version"() {
    execFileSync("git", ["init", "-q"], { cwd });
    return (await specwright(cwd, "diff", "HEAD~1:page.md", "page.md")).err;
  },
  async "init/exists"() {
    await put("specwright.config.json", "{}");
    return (await specwright(cwd, "init", "--yes")).err;
  },
  async "init/no-spec"() {
    await rm(join(cwd, "page.md"));
    return (await specwright(cwd, "init", "--yes")).err;
  },
  async "init/several-specs"() {
    await put("api.yaml", "openapi: 3.1.0\n");
    return (await specwright(cwd, "init", "--yes")).err;
  },
  "init/no-package-json": async () => (await specwright(cwd, "init", "--yes", "--scripts")).err,
  async "package/none"() {
    await generate(...toOut);
    return (await specwright(cwd, "pack", ...toOut)).err;
  },
  async "package/no-predecessor"() {
    await withPackage({});
    await mkdir(join(cwd, "old"));
    await put("old/package.json", '{ "version": "1.0.0" }');
    return pack("--since", "old");
  },
  async "package/version-low"() {
    await withPackage({});
    await pack("--to", ".");
    await put("page.md", page("It makes a thing."));
    await withPackage({ version: "0.1.0" });
    return pack("--since", "things-0.1.0.tgz");
  },
  async "package/same"() {
    await withPackage({});
    await pack("--to", ".");
    return pack("--since", "things-0.1.0.tgz");
  },
  "package/no-compiler": () => compilerNotes(tmpdir(), join(tmpdir(), "nowhere.js")),
  "package/own-compiler": () => compilerNotes(tmpdir(), import.meta.url),
  "package/unchecked": () => Promise.resolve(renderDiagnostic(report("package/unchecked", { peers: "express, zod" }))),
  async "package/does-not-compile"() {
    await put("mine.mjs", template('() => [{ kind: "text", path: "types/mine.ts", text: "export const a: number = \\"b\\";\\n" }]'));
    await withPackage({}, { templates: ["types", "./mine.mjs"] });
    return pack();
  },
  async "package/npm-failed"() {
    await withPackage({});
    vi.stubEnv("PATH", "");
    const said = await pack();
    vi.unstubAllEnvs();
    return said;
  },
  "pagination/no-operation": () => withList({ listPost: byCursor }),
  "pagination/no-parameter": () => withList({ listPosts: { ...byCursor, parameter: "curser" } }),
  "pagination/no-property": () => withList({ listPosts: { ...byCursor, next: "/nest" } }),
  "pagination/no-list": () => withList({ listPosts: { ...byCursor, items: "/next" } }),
  "pagination/bad-extension": () => withList({}, { "x-specwright-pagination": { kind: "cursor", items: "posts" } }),
  "pagination/suggested": () => withList({}),
  "template/none": () => generate("page.md", "--only", ","),
  "template/unknown": () => generate("page.md", "--only", "types,java"),
};

test.each(Object.entries(scenarios))("%s", async (code, make) => {
  const said = await make();
  expect(said).toContain(`[${code}]`);
  await expect(said).toMatchFileSnapshot(`rendered/${code.replace("/", "-")}.txt`);
});

test("every code of the catalogue is shown by a test", async () => {
  const folders = ["rendered", "pages", "openapi"].map((folder) => join(root, "test/diagnostics", folder));
  const sites = await Promise.all(
    ["site", "references"].map(async (folder) =>
      (await readdir(join(root, "test/diagnostics", folder))).map((name) => join(root, "test/diagnostics", folder, name, "expected.txt")),
    ),
  );
  const files = [...(await Promise.all(folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))))).flat(), ...sites.flat()];
  const texts = await Promise.all(files.filter((file) => file.endsWith(".txt")).map((file) => readFile(file, "utf8")));
  const shown = texts.join("\n");
  expect(Object.keys(catalogue).filter((code) => !shown.includes(`[${code}]`))).toEqual([]);
});
