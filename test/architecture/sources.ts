import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { root } from "../support/typecheck.js";

/** A source file of the project and what it imports. */
export interface SourceFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** Files of the project that it imports, types included. */
  readonly imports: readonly string[];
}

function specifiers(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined
    ) {
      if (ts.isStringLiteral(node.moduleSpecifier)) found.push(node.moduleSpecifier.text);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) found.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports = specifiers(tree)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) =>
      posix.normalize(posix.join(dirname(path), specifier)).replace(/\.js$/u, ".ts"),
    );
  return { path, text, tree, imports };
}

/** The TypeScript files of the generator and the templates that git knows or would take up. */
export function projectFiles(): readonly SourceFile[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "generator", "templates"],
    { cwd: root, encoding: "utf8" },
  );
  return listed
    .split("\n")
    .filter((path) => path.endsWith(".ts"))
    .filter((path, index, all) => all.indexOf(path) === index)
    .map(sourceFile);
}
