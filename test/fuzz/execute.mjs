// One execution at a time, in a process of its own that can be killed: reads a file, makes the output in memory.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { builtIn } from "../../dist/generator/built-in.js";
import { resolveOptions } from "../../dist/generator/config/index.js";
import { renderDiagnostic } from "../../dist/generator/diagnostics/index.js";
import { compile } from "../../dist/generator/pipeline/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Diagnostics without a place: there is no text to point at. */
const placeless = /^(?:input|output|config|template|site|remote)\//u;

function problemOf(diagnostic) {
  renderDiagnostic(diagnostic);
  if (diagnostic.places.length === 0)
    return placeless.test(diagnostic.code) ? undefined : `${diagnostic.code} has no place`;
  const wrong = diagnostic.places.find(({ origin }) => {
    const { start, end, source } = origin;
    return !(start >= 0 && start <= end && start <= source.text.length);
  });
  return wrong === undefined ? undefined : `${diagnostic.code} points outside of its text`;
}

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  skipLibCheck: true,
  allowImportingTsExtensions: false,
};
const libraries = new Map();

/** What the compiler says of the output; it lies in memory, within the repository so that packages resolve. */
function typeErrors(files) {
  const folder = join(root, ".cache/fuzz-output");
  const texts = new Map([...files].map(([path, text]) => [join(folder, path), text]));
  texts.set(join(folder, "package.json"), '{ "type": "module" }');
  const folders = new Set([...texts.keys()].map((path) => dirname(path)));
  const host = ts.createCompilerHost(compilerOptions);
  const { getSourceFile, readFile, fileExists, directoryExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.directoryExists = (path) => folders.has(path) || directoryExists.call(host, path);
  host.getSourceFile = (path, ...rest) => {
    if (texts.has(path)) return ts.createSourceFile(path, texts.get(path), rest[0]);
    if (!libraries.has(path)) libraries.set(path, getSourceFile.call(host, path, ...rest));
    return libraries.get(path);
  };
  const sources = [...texts.keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram(sources, compilerOptions, host);
  return ts
    .getPreEmitDiagnostics(program)
    .slice(0, 3)
    .map(({ file, messageText }) => {
      const where = file === undefined ? "" : file.fileName.slice(folder.length);
      return `${where}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
}

async function execute({ folder, file, check }) {
  const options = await resolveOptions(folder, { inputs: [file], out: "out" });
  if (!options.ok) return { ok: false, problems: ["the options are wrong"] };
  const made = await compile(options.value, builtIn, {});
  const problems = made.diagnostics.flatMap((diagnostic) => problemOf(diagnostic) ?? []);
  if (!made.ok && !made.diagnostics.some(({ severity }) => severity === "error"))
    problems.push("failed without an error");
  if (made.ok && check)
    problems.push(...typeErrors(made.value.files).map((text) => `does not compile: ${text}`));
  return { ok: made.ok, problems };
}

process.on("message", async (task) => {
  const before = process.cpuUsage();
  try {
    const done = await execute(task);
    const { user, system } = process.cpuUsage(before);
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    process.send({ ...done, memory, took: Math.round((user + system) / 1_000) });
  } catch (error) {
    process.send({ ok: false, problems: [`crash: ${error?.stack ?? error}`], memory: 0, took: 0 });
  }
});
process.on("disconnect", () => process.exit(0));
