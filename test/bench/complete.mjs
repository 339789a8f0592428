// Opens a file as an editor does and asks for completions at its last dot; prints how many there are.
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";

const file = process.argv[2];
const text = readFileSync(file, "utf8");
const options = {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};
const service = ts.createLanguageService({
  ...ts.sys,
  // A field of the system, a function of the host.
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    const content = ts.sys.readFile(path);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => dirname(file),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});
const found = service.getCompletionsAtPosition(file, text.lastIndexOf(".") + 1, {});
if (found === undefined || found.entries.length === 0) throw new Error("there are no completions");
console.log(found.entries.length);
