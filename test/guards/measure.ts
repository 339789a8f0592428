import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { compile } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "../support/generate.js";
import { root, strictFlags, writeFiles } from "../support/typecheck.js";

/** Figures of one document that are the same on every machine. */
export type Figures = Readonly<Record<string, number>>;

const spec = join(root, "test/bench/documents/petstore.yaml");

async function makeOutput(folder: string, config?: string): Promise<number> {
  const chosen = config === undefined ? {} : { config };
  const options = await optionsFor(root, { inputs: [spec], out: folder, ...chosen });
  const { files } = valueOf(await compile(options, templates, {}));
  await mkdir(folder, { recursive: true });
  await writeFiles(folder, files);
  // The manifest holds the version of the generator, and hashes.
  return [...files]
    .filter(([path]) => path !== "specwright.manifest.json")
    .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
}

/** How often the compiler fills in type parameters when it checks everything; errors are a defect. */
function instantiations(folder: string): number {
  const { options } = ts.convertCompilerOptionsFromJson(strictFlags, folder);
  const files = ts.sys.readDirectory(folder, [".ts"]);
  const program = ts.createProgram(files, options);
  const errors = ts.getPreEmitDiagnostics(program);
  const [first] = errors;
  if (first !== undefined)
    throw new Error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
  return program.getInstantiationCount();
}

/** How many files of the output an editor reads for a file that imports this one. */
function filesBehind(folder: string, entry: string): number {
  const { options } = ts.convertCompilerOptionsFromJson(strictFlags, folder);
  const program = ts.createProgram([join(folder, entry)], options);
  const below = `${folder.replaceAll("\\", "/")}/`;
  return program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(below)).length;
}

async function bundled(folder: string, entry: string): Promise<number> {
  const contents = `import { getAnimal } from "./client/${entry}.ts"; globalThis.result = getAnimal({ baseUrl: "https://kennel.example.com" }, { path: { id: "1" } });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("nothing was bundled");
  return gzipSync(file.contents, { level: 9 }).length;
}

const run = promisify(execFile);

/** The modules that a second run loads when nothing changed, by the compiled generator in a process of its own. */
async function loadedWhenUnchanged(folder: string): Promise<readonly string[]> {
  const cli = join(root, "dist/bin/specwright.js");
  const again = [cli, "generate", spec, "--out", join(folder, "again")];
  await run(process.execPath, again, { cwd: root });
  const list = resolve(folder, "loaded.txt");
  await writeFile(list, "");
  const recorder = new URL("../bench/record-modules.mjs", import.meta.url).href;
  const env = { ...process.env, BENCH_MODULES: list };
  await run(process.execPath, ["--import", recorder, ...again], { cwd: root, env });
  const text = await readFile(list, "utf8");
  return text.split("\n").filter((url) => url.startsWith("file:"));
}

/** The output for zod/mini. */
async function makeMini(folder: string): Promise<string> {
  const config = join(folder, "mini.config.json");
  await writeFile(config, JSON.stringify({ zod: "mini" }));
  const out = join(folder, "mini");
  await makeOutput(out, config);
  return out;
}

/** All figures; `folder` is one of our own, inside the repository so that packages are found. */
export async function measureFigures(folder: string): Promise<Figures> {
  const out = join(folder, "out");
  const bytes = await makeOutput(out);
  const loaded = await loadedWhenUnchanged(folder);
  return {
    "bytes of the output": bytes,
    instantiations: instantiations(out),
    "files an editor reads for one operation, without validation": filesBehind(
      out,
      "client/operations/get-animal.ts",
    ),
    "files an editor reads for one operation, with validation": filesBehind(
      out,
      "client/validated/get-animal.ts",
    ),
    "gzip bytes of one call bundled, without validation": await bundled(out, "fetch"),
    "gzip bytes of one call bundled, with validation": await bundled(out, "index"),
    "gzip bytes of one call bundled, with validation by zod/mini": await bundled(
      await makeMini(folder),
      "index",
    ),
    "modules loaded when nothing changed": loaded.length,
    "modules of ts-morph loaded when nothing changed": loaded.filter((url) =>
      url.includes("/node_modules/ts-morph/"),
    ).length,
  };
}
