import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../generator/cli/program.js";
import { commandWords, optionWords, shells } from "../../generator/cli/words.js";
import { catalogue } from "../../generator/diagnostics/index.js";
import { specwright, templates } from "../support/generate.js";
import { root, scratchFolder } from "../support/typecheck.js";

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("commands");
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "page.md"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const file = (path: string): string => join(cwd, path);
const generate = (...more: readonly string[]) =>
  specwright(cwd, "generate", "page.md", "--out", "out", "--only", "types", ...more);

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(file(path), change(await readFile(file(path), "utf8")));
}

test("validate says what is wrong, and writes nothing", async () => {
  const valid = await specwright(cwd, "validate", "page.md");
  expect([valid.code, valid.err]).toEqual([0, expect.stringContaining("valid: 1 operation\n")]);
  await edit("page.md", (text) => text.replace("(string)", "(strng)"));
  const invalid = await specwright(cwd, "validate", "page.md");
  expect([invalid.code, invalid.err]).toEqual([
    2,
    expect.stringContaining("error[page/unknown-type]"),
  ]);
  expect(await readdir(cwd)).toEqual(["page.md"]);
});

test("clean removes what was generated, and the folder when it is empty", async () => {
  await generate();
  const cleaned = await specwright(cwd, "clean", "--out", "out");
  expect([cleaned.code, cleaned.err]).toEqual([0, expect.stringMatching(/^out: \d+ deleted$/mu)]);
  expect(await readdir(cwd)).toEqual(["page.md"]);
  expect((await specwright(cwd, "clean", "--out", "out")).err).toBe("out: nothing to remove\n");
});

test("clean keeps what is not ours, and stops at what was edited", async () => {
  await generate();
  await writeFile(file("out/types/mine.ts"), "mine");
  await edit("out/types/index.ts", (text) => `${text}// mine\n`);
  const before = await readdir(file("out"), { recursive: true });
  const refused = await specwright(cwd, "clean", "--out", "out");
  expect([refused.code, refused.err]).toEqual([3, expect.stringContaining("error[output/edited]")]);
  expect(await readdir(file("out"), { recursive: true })).toEqual(before);
  expect((await specwright(cwd, "clean", "--out", "out", "--force")).code).toBe(0);
  expect(await readdir(file("out"), { recursive: true })).toEqual(["types", "types/mine.ts"]);
});

test("clean leaves roots alone, and never follows a manifest out of the folder", async () => {
  await mkdir(file("work"));
  await writeFile(file("specwright.manifest.json"), '{ "files": { "page.md": "00" } }');
  for (const out of [".", "..", "/", process.env["HOME"] ?? "/"])
    expect((await specwright(file("work"), "clean", "--out", out, "--force")).code, out).toBe(2);
  await mkdir(file("out"));
  await writeFile(file("out/specwright.manifest.json"), '{ "files": { "../page.md": "00" } }');
  await symlink(file("page.md"), file("out/link.md"));
  expect((await specwright(cwd, "clean", "--out", "out", "--force")).code).toBe(0);
  expect((await stat(file("page.md"))).isFile()).toBe(true);
  expect(await readdir(file("out"))).toEqual(["link.md"]);
});

test("explain knows every code, and guesses", async () => {
  for (const code of Object.keys(catalogue)) {
    const { code: exit, out } = await specwright(cwd, "explain", code);
    expect([exit, out.startsWith(`${code}\n\n**`)]).toEqual([0, true]);
  }
  expect((await specwright(cwd, "explain")).out.split("\n")).toContain("output/edited");
  const guessed = await specwright(cwd, "explain", "output/editde");
  expect([guessed.code, guessed.err]).toEqual([
    2,
    expect.stringContaining("did you mean `output/edited`?"),
  ]);
});

test.each(shells)("the completion for %s holds every command and option", async (shell) => {
  const { code, out } = await specwright(cwd, "completion", shell);
  expect(code).toBe(0);
  for (const [name, { takes }] of Object.entries(commandWords)) {
    expect(out).toContain(name);
    for (const option of takes) {
      const [, long = ""] = /--([a-z-]+)/u.exec(optionWords[option].flags) ?? [];
      expect(out).toContain(long);
    }
  }
});

test("the completion for bash completes", async () => {
  const { out } = await specwright(cwd, "completion", "bash");
  await writeFile(file("completion.sh"), out);
  const ask = (words: string): string[] => {
    const list = words.split(" ");
    const script = `. ./completion.sh; COMP_WORDS=(${list.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${list.length - 1}; _specwright; echo "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["-c", script], { cwd, encoding: "utf8" }).trim().split(" ");
  };
  expect(ask("specwright ge")).toEqual(["generate"]);
  expect(ask("specwright check --re")).toEqual(["--reporter"]);
  expect(ask("specwright completion z")).toEqual(["zsh"]);
});

/** Runs `watch` until it is stopped, and waits for what it says. */
async function watching(...words: readonly string[]) {
  let said = "";
  const stop = new AbortController();
  const streams = { out: () => undefined, err: (text: string) => void (said += text) };
  const ended = run(["node", "specwright", "watch", ...words], {
    cwd,
    templates,
    streams,
    signal: stop.signal,
  });
  const until = async (pattern: RegExp): Promise<void> => {
    for (let waited = 0; !pattern.test(said); waited += 20) {
      if (waited > 20_000) throw new Error(`${pattern} was not said: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    said = "";
  };
  return { until, stop: () => (stop.abort(), ended), said: () => said };
}

test("watch follows inputs, overlays and the config, and survives errors", async () => {
  const config = (out: string): string =>
    `export default { input: "page.md", overlays: "overlay.yaml", only: ["types"], out: "${out}" };`;
  const overlay = (title: string): string =>
    `overlay: 1.0.0\ninfo: { title: C, version: "1" }\nactions:\n  - { target: $.info, update: { title: ${title} } }\n`;
  await writeFile(file("overlay.yaml"), overlay("A"));
  await writeFile(file("specwright.config.mjs"), config("out"));
  const watch = await watching();
  await watch.until(/^out: \d+ created in \d+ ms; .*\nwatching$/mu);
  const before = (await stat(file("out"))).ino;
  await edit("page.md", (text) => text.replace("`memo` (string)", "`memo` (integer)"));
  await watch.until(/^out: \d+ updated, \d+ unchanged in \d+ ms; \d+ .*\n$/mu);
  expect((await stat(file("out"))).ino).toBe(before);
  await edit("page.md", (text) => text.replace("`memo` (integer)", "`memo` (intger)"));
  await watch.until(/error\[page\/unknown-type\][^]*failed in \d+ ms; 1 error/u);
  await edit("page.md", (text) => text.replace("`memo` (intger)", "`memo` (integer)"));
  await watch.until(/unchanged in/u);
  await writeFile(file("overlay.yaml"), overlay("B"));
  await watch.until(/ in \d+ ms/u);
  await writeFile(file("specwright.config.mjs"), "export default { inptu: 1 };");
  await watch.until(/config\/unknown-key[^]*waiting for a change/u);
  await writeFile(file("specwright.config.mjs"), config("other"));
  await watch.until(/^other: \d+ created/mu);
  expect(await watch.stop()).toBe(0);
});

test("watch sees a page that is new in a folder, and takes many changes at once as one", async () => {
  await mkdir(file("specs"));
  await cp(file("page.md"), file("specs/page.md"));
  const watch = await watching("specs", "--out", "out", "--only", "types");
  await watch.until(/watching/u);
  const page = (await readFile(file("page.md"), "utf8"))
    .replace("/invoices", "/bills")
    .replace("Create Invoice", "Create Bill");
  for (let round = 0; round < 5; round += 1) await writeFile(file("specs/bills.md"), page);
  await watch.until(/^out: [^]* in \d+ ms/u);
  expect(await readFile(file("out/specwright.manifest.json"), "utf8")).toContain(
    "POST /v1/invoicing/bills",
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(watch.said()).toBe("");
  expect(await watch.stop()).toBe(0);
});
