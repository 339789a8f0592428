import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { root } from "../support/typecheck.js";

const formats = ["oxfmt", "prettier", "none"] as const;
let cwd = "";

beforeAll(async () => {
  // Outside of the repository, whose ignore files the tools would heed.
  cwd = await mkdtemp(join(tmpdir(), "specwright-format-"));
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "page.md"));
  await writeFile(
    join(cwd, ".prettierrc.json"),
    '{ "singleQuote": true, "semi": false, "printWidth": 72 }',
  );
  for (const format of formats) {
    await writeFile(
      join(cwd, "config.json"),
      JSON.stringify({ input: "page.md", out: format, format, package: { name: "formatted" } }),
    );
    const { code, err } = await specwright(cwd, "generate", "--config", "config.json");
    if (code !== 0) throw new Error(err);
  }
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** What a tool complains of; it exits with another code than 0 when a file is not laid out as it would. */
function runTool(bin: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "node_modules", bin), ...args],
      { cwd },
      (error, stdout, stderr) => {
        resolve(error === null ? "accepted" : `${stdout}${stderr}`);
      },
    );
  });
}

test("oxfmt --check accepts what is written by default", async () => {
  expect(await runTool("oxfmt/bin/oxfmt", "--check", "oxfmt")).toBe("accepted");
});

test("prettier --check accepts what is written under the user's own configuration", async () => {
  expect(await runTool("prettier/bin/prettier.cjs", "--check", "prettier")).toBe("accepted");
  expect(await readFile(join(cwd, "prettier/types/index.ts"), "utf8")).toContain(
    "export * from './create-invoice-request.js'\n",
  );
});

/** Tokens that are layout's to choose: separators, a leading bar of a union, parentheses that change nothing. */
const free = new Set([
  ts.SyntaxKind.CommaToken,
  ts.SyntaxKind.SemicolonToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.OpenParenToken,
  ts.SyntaxKind.CloseParenToken,
]);

function tokensOf(text: string): readonly string[] {
  const tree = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022, true);
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(tree).filter((child) => child.kind !== ts.SyntaxKind.JSDoc);
    if (children.length > 0) children.forEach(visit);
    // A string may change its quotes, and a quoted key that is an identifier may lose them.
    else if (ts.isStringLiteral(node)) tokens.push(node.text);
    else if (!free.has(node.kind)) tokens.push(node.getText(tree));
  };
  visit(tree);
  return tokens.filter((token) => token !== "");
}

test("all three are the same code but for layout", async () => {
  const entries = await readdir(join(cwd, "oxfmt"), { recursive: true });
  const files = entries.filter((path) => path.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const [first, ...others] = await Promise.all(
      formats.map(async (format) => tokensOf(await readFile(join(cwd, format, file), "utf8"))),
    );
    for (const other of others) expect(other, file).toEqual(first);
  }
});
