import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { resolveOptions } from "../../config/index.js";
import type { Flags } from "../../config/index.js";
import { andThen, report } from "../../diagnostics/index.js";
import type { Diagnostic } from "../../diagnostics/index.js";
import type { JsonObject } from "../../ir/index.js";
import { overlaySkeleton } from "../../overlay/index.js";
import { mergeOperations } from "../../passes/index.js";
import { lowerInputs } from "../../pipeline/index.js";
import type { ExitCode } from "../exit.js";
import { tellPlain } from "../session.js";
import type { Surroundings } from "../session.js";
import type { Streams } from "../told.js";

/** What `--out` takes here: a file, where generating takes a folder. */
export interface DocumentFlags extends Omit<Flags, "out"> {
  readonly file?: string;
}

/** Writes a document to a file, or to standard output where none is named. */
async function put(
  text: string,
  cwd: string,
  file: string | undefined,
  streams: Streams,
): Promise<readonly Diagnostic[]> {
  if (file === undefined) {
    streams.out(text);
    return [];
  }
  try {
    await writeFile(resolve(cwd, file), text);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [report("output/unwritable", { path: file, reason })];
  }
}

/** Makes a text of the OpenAPI document of the inputs, and puts it where it is wanted. */
async function runDocument(
  command: string,
  { file, ...flags }: DocumentFlags,
  surroundings: Surroundings,
  textOf: (document: JsonObject) => string | Promise<string>,
): Promise<ExitCode> {
  const { cwd, templates, streams } = surroundings;
  const options = await resolveOptions(cwd, flags);
  const lowered = options.ok ? await lowerInputs(options.value, templates.exportOpenApi) : options;
  // A document has one operation for a path and a method.
  const api = andThen(lowered, (read) => mergeOperations(read.api));
  const written = api.ok
    ? await put(await textOf(templates.exportOpenApi(api.value)), cwd, file, streams)
    : [];
  const diagnostics = [...api.diagnostics, ...written];
  const done = api.ok && written.length === 0 && file !== undefined;
  const lines = done ? [`wrote ${file}`] : [];
  return tellPlain(command, diagnostics, lines, surroundings);
}

async function yamlText(document: JsonObject): Promise<string> {
  const { stringify } = await import("yaml");
  return stringify(document, { aliasDuplicateObjects: false });
}

/** `specwright openapi`: the OpenAPI 3.1 document of what the inputs say, with where each part was read. */
export function runOpenApi(flags: DocumentFlags, surroundings: Surroundings): Promise<ExitCode> {
  const yaml = /\.ya?ml$/iu.test(flags.file ?? "");
  const json = (document: JsonObject): string => `${JSON.stringify(document, undefined, 2)}\n`;
  return runDocument("openapi", flags, surroundings, yaml ? yamlText : json);
}

/** `specwright overlay`: an OpenAPI overlay with the places that the inputs leave open, to be filled in. */
export function runOverlay(flags: DocumentFlags, surroundings: Surroundings): Promise<ExitCode> {
  return runDocument("overlay", flags, surroundings, overlaySkeleton);
}
