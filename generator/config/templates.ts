import { relative } from "node:path";
import { closest, report } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { templateNames } from "../template.js";
import type { Template } from "../template.js";
import { isRecord } from "./rules.js";
import { importUserCode, messageOf } from "./user-code.js";

/** The templates of a job: names of those that are built in, and those of the user's. */
export interface Chosen {
  readonly names: readonly string[];
  readonly custom: readonly Template[];
  /** The files of the user's templates. */
  readonly files: readonly string[];
}

const isBuiltIn = (name: string): boolean => templateNames.some((known) => known === name);

function isTemplate(value: unknown): value is Template {
  if (!isRecord(value)) return false;
  const { name, requires, draft } = value;
  return (
    typeof name === "string" &&
    /^[a-z][a-z0-9-]*$/u.test(name) &&
    !isBuiltIn(name) &&
    Array.isArray(requires) &&
    requires.every((one) => typeof one === "string") &&
    typeof draft === "function"
  );
}

async function load(path: string, cwd: string): Promise<Template | Diagnostic> {
  const shown = relative(cwd, path);
  try {
    const value = await importUserCode(path);
    return isTemplate(value) ? value : report("template/invalid", { path: shown });
  } catch (error) {
    return report("template/unloadable", { path: shown, reason: messageOf(error) });
  }
}

function unknown(name: string, known: readonly string[]): Diagnostic {
  const guess = closest(name, known) ?? "";
  return report("template/unknown", { name, known: known.join(", "), guess });
}

/**
 * Finds the templates that a job names, and of those the ones to run.
 * @param listed names that are built in, absolute paths, and names of packages that were not found
 */
export async function chooseTemplates(
  cwd: string,
  listed: readonly string[],
  only: readonly string[] | undefined,
  diagnostics: Diagnostic[],
): Promise<Chosen> {
  const files = listed.filter((one) => !isBuiltIn(one));
  const custom: Template[] = [];
  for (const path of files) {
    const found = await load(path, cwd);
    if ("code" in found) diagnostics.push(found);
    else custom.push(found);
  }
  const names = [...listed.filter(isBuiltIn), ...custom.map(({ name }) => name)];
  const known = [...templateNames, ...custom.map(({ name }) => name)];
  if (only?.length === 0) diagnostics.push(report("template/none", { known: known.join(", ") }));
  const asked = [...(only ?? []), ...custom.flatMap(({ requires }) => requires)];
  diagnostics.push(
    ...asked.filter((name) => !known.includes(name)).map((name) => unknown(name, known)),
  );
  return { names: only ?? names, custom, files };
}
