import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { failure, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { manifestPath, parseManifest } from "../emit/index.js";
import type { Ownership } from "../emit/index.js";
import { readArchive } from "./archive.js";
import { isPackageName, npmPack } from "./npm.js";

/** Where a package keeps the contract that it was made from, for the one after it. */
export const contractPath = "contract.json";
export const changelogPath = "CHANGELOG.md";

/** What is known of the package that was published before. */
export interface Predecessor {
  readonly version: string;
  /** An OpenAPI document as `exportOpenApi` makes it. */
  readonly contract: string;
  readonly changelog: string;
  readonly manifest: Ownership;
}

const wanted = ["package.json", contractPath, changelogPath, manifestPath];

async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of wanted) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text !== undefined) found.set(name, text);
  }
  return found;
}

/** What the registry has under a name, fetched by npm with the settings and credentials of the user. */
async function fetched(cwd: string, name: string): Promise<ReadonlyMap<string, string> | string> {
  if (!isPackageName(name)) return "it is no file, no folder and no name of a package";
  const folder = await mkdtemp(join(tmpdir(), "specwright-since-"));
  try {
    const { ok, said } = await npmPack(cwd, name, folder);
    const [archive] = await readdir(folder);
    if (!ok || archive === undefined) return `npm cannot fetch it: ${said}`;
    return readArchive(await readFile(join(folder, archive)), wanted);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesOf(cwd: string, since: string): Promise<ReadonlyMap<string, string> | string> {
  const path = resolve(cwd, since);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return fetched(cwd, since);
  return found.isDirectory() ? readFolder(path) : readArchive(await readFile(path), wanted);
}

function versionOf(packageJson: string | undefined): string | undefined {
  const value: unknown = JSON.parse(packageJson ?? "null");
  const isObject = typeof value === "object" && value !== null && "version" in value;
  return isObject && typeof value.version === "string" ? value.version : undefined;
}

/** Reads the package that was published before: an archive, the folder of an installed one, or a name for npm. */
export async function readPredecessor(cwd: string, since: string): Promise<Result<Predecessor>> {
  const refuse = (reason: string): Result<Predecessor> =>
    failure(report("package/no-predecessor", { since, reason }));
  try {
    const files = await filesOf(cwd, since);
    if (typeof files === "string") return refuse(files);
    const version = versionOf(files.get("package.json"));
    if (version === undefined) return refuse("it is no npm package");
    const contract = files.get(contractPath);
    if (contract === undefined)
      return refuse(`it has no ${contractPath}, so \`specwright pack\` did not make it`);
    const manifest = parseManifest(files.get(manifestPath) ?? "");
    const changelog = files.get(changelogPath) ?? "";
    return result({ version, contract, changelog, manifest }, []);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
