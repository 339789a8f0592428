import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../support/typecheck.js";
import { projectFiles } from "./sources.js";
import type { SourceFile } from "./sources.js";

const files = projectFiles();

/** What each room may import. A room is a folder of generator/ or templates/, or a file beside them. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "generator/source": [],
  "generator/naming": [],
  "generator/regex": [],
  "generator/diagnostics": ["generator/source"],
  "generator/ir": ["generator/source", "generator/regex"],
  "generator/facts": ["generator/ir"],
  "generator/read": ["generator/source", "generator/diagnostics", "generator/ir"],
  "generator/frontends": [
    "generator/source",
    "generator/diagnostics",
    "generator/ir",
    "generator/read",
    "generator/naming",
    "generator/regex",
  ],
  "generator/overlay": [
    "generator/source",
    "generator/diagnostics",
    "generator/ir",
    "generator/read",
    "generator/regex",
  ],
  "generator/passes": [
    "generator/source",
    "generator/diagnostics",
    "generator/ir",
    "generator/naming",
  ],
  "generator/diff": ["generator/source", "generator/ir"],
  "generator/emit": ["generator/diagnostics", "generator/naming"],
  "generator/template.ts": ["generator/ir", "generator/emit", "generator/regex"],
  "generator/package": ["generator/ir", "generator/emit", "generator/template.ts"],
  "generator/version.ts": [],
  "generator/kit.ts": [
    "generator/emit",
    "generator/ir",
    "generator/naming",
    "generator/template.ts",
  ],
  "generator/fresh": ["generator/read"],
  "generator/config": [
    "generator/diagnostics",
    "generator/emit",
    "generator/frontends",
    "generator/ir",
    "generator/package",
    "generator/passes",
    "generator/read",
    "generator/template.ts",
  ],
  "generator/pipeline": [
    "generator/config",
    "generator/diagnostics",
    "generator/emit",
    "generator/frontends",
    "generator/ir",
    "generator/overlay",
    "generator/package",
    "generator/passes",
    "generator/read",
    "generator/regex",
    "generator/source",
    "generator/template.ts",
    "generator/version.ts",
  ],
  "generator/built-in.ts": ["generator/pipeline", "generator/source"],
  "generator/commands.ts": [
    "generator/config",
    "generator/diagnostics",
    "generator/emit",
    "generator/pipeline",
  ],
  "generator/pack": [
    "generator/config",
    "generator/diagnostics",
    "generator/diff",
    "generator/emit",
    "generator/ir",
    "generator/package",
    "generator/passes",
    "generator/pipeline",
    "generator/template.ts",
  ],
  "generator/init": [
    "generator/config",
    "generator/diagnostics",
    "generator/emit",
    "generator/frontends",
    "generator/read",
  ],
  "generator/plugin": [
    "generator/built-in.ts",
    "generator/commands.ts",
    "generator/config",
    "generator/diagnostics",
  ],
  "generator/index.ts": [
    "generator/built-in.ts",
    "generator/commands.ts",
    "generator/config",
    "generator/diagnostics",
    "generator/emit",
    "generator/pipeline",
    "generator/template.ts",
  ],
  "generator/cli": [
    "generator/built-in.ts",
    "generator/commands.ts",
    "generator/config",
    "generator/diagnostics",
    "generator/diff",
    "generator/emit",
    "generator/facts",
    "generator/fresh",
    "generator/init",
    "generator/ir",
    "generator/overlay",
    "generator/pack",
    "generator/passes",
    "generator/pipeline",
    "generator/source",
    "generator/template.ts",
    "generator/version.ts",
  ],
};

/** Every template may use these; runtime code uses nothing but itself. */
const templateArrows: ReadonlySet<string> = new Set([
  "generator/ir",
  "generator/naming",
  "generator/emit",
  "generator/regex",
  "generator/template.ts",
]);

function roomOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return `${top}/${second}`;
}

function isAllowed(from: SourceFile, to: string): boolean {
  const [room, target] = [roomOf(from.path), roomOf(to)];
  if (room === target) return true;
  if (from.path === "generator/built-in.ts" && target.startsWith("templates/")) return true;
  if (room === "templates/runtime") return false;
  // What templates and runtime must agree on is written once, in code that has no state and no dependency.
  if (room.startsWith("templates/") && to.startsWith("templates/runtime/shared/")) return true;
  if (room.startsWith("templates/"))
    return (
      target !== "templates/runtime" &&
      (target.startsWith("templates/") || templateArrows.has(target))
    );
  return arrows[room]?.includes(target) ?? false;
}

test("imports follow the arrows of ARCHITECTURE.md, type imports included", () => {
  const strays = files.flatMap((file) =>
    file.imports
      .filter((target) => !isAllowed(file, target))
      .map((target) => `${file.path} -> ${target}`),
  );
  expect(strays).toEqual([]);
});

test("every import of a project file names a file that exists", () => {
  const known = new Set(files.map(({ path }) => path));
  expect(
    files.flatMap((file) =>
      file.imports
        .filter((target) => !known.has(target))
        .map((target) => `${file.path} -> ${target}`),
    ),
  ).toEqual([]);
});

test("no import cycle, type imports included", () => {
  const graph = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const { path } of files) visit(path, []);
  expect(cycles).toEqual([]);
});

test("files have at most 300 lines, half of them at most 100", () => {
  const sizes = files
    .map((file) => ({ path: file.path, lines: file.text.split("\n").length - 1 }))
    .toSorted((a, b) => a.lines - b.lines);
  expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(100);
});

interface Measured {
  readonly name: string;
  readonly lines: number;
}

function functionsOf(file: SourceFile): readonly Measured[] {
  const found: Measured[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isArrowFunction(node) ||
      ts.isFunctionExpression(node)
    ) {
      const start = file.tree.getLineAndCharacterOfPosition(node.getStart()).line;
      const end = file.tree.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({ name: `${file.path}:${start + 1}`, lines: end - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

test("functions have at most 80 lines, half of them at most 12", () => {
  const functions = files.flatMap(functionsOf).toSorted((a, b) => a.lines - b.lines);
  expect(functions.filter(({ lines }) => lines > 80)).toEqual([]);
  expect(functions[Math.floor(functions.length / 2)]?.lines).toBeLessThanOrEqual(12);
});

test("no escape hatches: no any, no @ts comments, few casts", () => {
  const hatches = files
    .filter(({ text }) =>
      /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/u.test(text),
    )
    .map(({ path }) => path);
  const lines = files.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  let casts = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && node.type.getText() !== "const") casts += 1;
    if (node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node))
      hatches.push(node.getSourceFile().fileName);
    ts.forEachChild(node, visit);
  };
  for (const { tree } of files) visit(tree);
  expect(hatches).toEqual([]);
  expect((casts / lines) * 1000).toBeLessThanOrEqual(4);
});

const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "GLOSSARY.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs/decisions")).map((name) => `docs/decisions/${name}`),
];

test.each(documents)("the paths that %s names exist", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const named = [
    ...text.matchAll(
      /`((?:generator|templates|specs|generated|test|docs|scripts|\.ci)\/[\w./-]*)`/gu,
    ),
  ].map((match) => match[1] ?? "");
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
