import ts from "typescript";

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isIdentifier(node) ||
  ts.isNumericLiteral(node);

/** `a`, `"a"` and `["a"]` are one name. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  return "name" in parent && parent.name === node;
}

/** The form of a piece of code with its literals and names left out. */
function shapeOf(node: ts.Node): string {
  if (
    isName(node) &&
    (isText(node) || (ts.isComputedPropertyName(node) && isText(node.expression)))
  )
    return "name";
  if (ts.isIdentifier(node)) return "identifier";
  if (isText(node)) return "literal";
  if (ts.isElementAccessExpression(node) && isText(node.argumentExpression))
    return `access(${shapeOf(node.expression)})`;
  if (ts.isPropertyAccessExpression(node)) return `access(${shapeOf(node.expression)})`;
  const children: string[] = [];
  ts.forEachChild(node, (child) => void children.push(shapeOf(child)));
  // Imports are ordered by what they are called.
  const ordered =
    ts.isNamedImports(node) || ts.isNamedExports(node) ? children.toSorted() : children;
  return `${ts.SyntaxKind[node.kind]}(${ordered.join(" ")})`;
}

/** What TypeScript reads in a file: its form, and everything in it that is code and says a word. */
export function readCode(
  path: string,
  text: string,
): { readonly shape: string; readonly problems: readonly string[] } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found =
    "parseDiagnostics" in file && Array.isArray(file.parseDiagnostics) ? file.parseDiagnostics : [];
  const problems = found.map(
    (one: ts.Diagnostic) => `${path}: ${ts.flattenDiagnosticMessageText(one.messageText, " ")}`,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text.includes("__CANARY"))
      problems.push(`${path}: the canary is code`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const imports = file.statements
    .filter((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one))
    .map(shapeOf);
  const others = file.statements
    .filter((one) => !ts.isImportDeclaration(one) && !ts.isExportDeclaration(one))
    .map(shapeOf);
  return { shape: [...imports.toSorted(), ...others].join("\n"), problems };
}
