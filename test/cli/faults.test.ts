import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import type { Template } from "../../generator/index.js";
import { optionsFor, specwright, templates } from "../support/generate.js";
import { root, scratchFolder } from "../support/typecheck.js";

const command = join(root, "dist/bin/specwright.js");
const page = join(root, "specs/create-invoice.md");

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("faults");
  await cp(page, join(cwd, "page.md"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

describe("a closed pipe", () => {
  /** Runs the built command with a reader that is gone before anything is written. */
  async function withoutReader(
    ...words: readonly string[]
  ): Promise<{ readonly code: unknown; readonly said: string }> {
    const child = spawn(process.execPath, [command, ...words], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const [code]: readonly unknown[] = await once(child, "close");
    return { code, said };
  }

  test.each([
    ["openapi", "page.md"],
    ["inspect", "page.md", "--facts"],
    ["generate", "page.md", "--out", "out", "--json"],
    ["--help"],
  ])("%s %s ends quietly", async (...words) => {
    const { code, said } = await withoutReader(...words);
    expect(said).not.toMatch(/EPIPE|^\s+at /mu);
    expect(code).toBe(0);
  });

  test("what is to be generated is written all the same", async () => {
    await withoutReader("generate", "page.md", "--out", "out", "--json");
    expect((await specwright(cwd, "check", "page.md", "--out", "out")).code).toBe(0);
  });

  test.skipIf(process.platform !== "linux")(
    "a full disk behind the standard output is told",
    async () => {
      const [code, said] = await new Promise<readonly [unknown, string]>((resolve) => {
        execFile(
          "sh",
          ["-c", `"${process.execPath}" "${command}" openapi page.md > /dev/full`],
          { cwd },
          (error, _, stderr) => resolve([error?.code ?? 0, stderr]),
        );
      });
      expect([code, said]).toEqual([2, expect.stringContaining("the result cannot be written")]);
    },
  );
});

describe("a template that fails", () => {
  const failing: Template = {
    name: "mine",
    requires: [],
    draft() {
      throw new Error("no such thing");
    },
  };

  test("is told by its name, and nothing is written", async () => {
    const options = await optionsFor(cwd, { inputs: ["page.md"], out: "out" });
    const made = await generate({ ...options, only: ["mine"], custom: [failing] }, templates);
    expect(made.diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "template/failed", message: expect.stringContaining("no such thing") },
    ]);
    expect(await readdir(cwd)).toEqual(["page.md"]);
  });

  test.each([
    "../escaped.ts",
    "/tmp/escaped.ts",
    "a/../../escaped.ts",
    "a\\..\\escaped.ts",
    "types/Invoice.ts",
  ])("may not write %s beside its output or over another file", async (path) => {
    const options = await optionsFor(cwd, { inputs: ["page.md"], out: "out" });
    const straying: Template = {
      ...failing,
      draft: () =>
        Promise.resolve(
          ["types/invoice.ts", path].map((one) => ({ kind: "text" as const, path: one, text: "" })),
        ),
    };
    const made = await generate({ ...options, only: ["mine"], custom: [straying] }, templates);
    expect(
      made.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
    ).toEqual([path.startsWith("types/") ? "output/duplicate" : "output/escapes"]);
    expect(await readdir(cwd)).toEqual(["page.md"]);
  });
});

describe("inputs that change while they are read", () => {
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

  test("each output is that of one state of the page", async () => {
    const first = await readFile(page, "utf8");
    const states = [first, first.replaceAll("issuer_id", "other_id"), first.slice(0, 900), ""];
    const hashes = new Set(states.map(hash));
    const changes = (async () => {
      for (let turn = 0; turn < 60; turn += 1) {
        // Half of the changes are whole, as editors make them; half are seen in the middle.
        const text = states[turn % states.length] ?? "";
        if (turn % 2 === 0) {
          await writeFile(join(cwd, "next.tmp"), text);
          await rename(join(cwd, "next.tmp"), join(cwd, "page.md"));
        } else await writeFile(join(cwd, "page.md"), text);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    })();
    for (let run = 0; run < 6; run += 1) {
      const { code, err } = await specwright(
        cwd,
        "generate",
        "page.md",
        "--out",
        "out",
        "--only",
        "types",
        "--force",
      );
      expect([0, 2], err).toContain(code);
      if (code !== 0) continue;
      const manifest = await readFile(join(cwd, "out/specwright.manifest.json"), "utf8");
      expect([...hashes].some((one) => manifest.includes(one))).toBe(true);
    }
    await changes;
  });

  test("one that goes away is an error with its name", async () => {
    await mkdir(join(cwd, "pages"));
    for (let index = 0; index < 30; index += 1) await cp(page, join(cwd, `pages/p${index}.md`));
    const going = rm(join(cwd, "pages"), { recursive: true });
    const { code, err } = await specwright(
      cwd,
      "generate",
      "pages",
      "--out",
      "out",
      "--only",
      "types",
    );
    await going;
    expect([0, 2], err).toContain(code);
    if (code === 2) expect(err).toMatch(/\[input\/|\[page\//u);
  });
});
