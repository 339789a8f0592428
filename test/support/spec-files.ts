import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { andThen } from "../../generator/diagnostics/index.js";
import type { Result } from "../../generator/diagnostics/index.js";
import { loadLibrary, lowerOpenApi, readOpenApi } from "../../generator/frontends/openapi/index.js";
import type { Api, JsonValue } from "../../generator/ir/index.js";
import type { Opened, Refusal } from "../../generator/read/index.js";
import { defaultLimits } from "../../generator/read/index.js";

/** Texts, or values that are written as JSON, by their paths. */
export type SpecFiles = Readonly<Record<string, JsonValue>>;

const textOf = (file: JsonValue): string =>
  typeof file === "string" ? file : JSON.stringify(file, undefined, 2);

/** Writes the files of a spec below a folder. */
export async function writeSpec(folder: string, files: SpecFiles): Promise<void> {
  for (const [path, file] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), textOf(file));
  }
}

const base = "file:///spec/";

/** Lowers the first of some files, with those that it refers to; nothing else is there, and nothing is read from a disk. */
export async function lowerFiles(files: SpecFiles): Promise<Result<Api>> {
  const [[path, first] = ["api.json", {}]] = Object.entries(files);
  const openapi = readOpenApi({ path, text: textOf(first) });
  if (!openapi.ok) return openapi;
  const open = (uri: string): Promise<Opened | Refusal> => {
    const wanted = decodeURIComponent(uri.replace(base, ""));
    const file = files[wanted];
    return Promise.resolve(
      file === undefined
        ? { kind: "missing", path: wanted, guess: undefined }
        : { kind: "opened", uri, source: { path: wanted, text: textOf(file) } },
    );
  };
  const library = await loadLibrary(openapi.value, {
    uri: new URL(path, base).href,
    limits: defaultLimits,
    open,
  });
  return andThen(openapi, (root) => lowerOpenApi(root, library));
}
