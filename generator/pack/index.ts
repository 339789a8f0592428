import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Options } from "../config/index.js";
import { failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { Bump, Change } from "../diff/index.js";
import { manifestPath, parseManifest } from "../emit/index.js";
import { packageJson } from "../package/index.js";
import type { PackageOptions } from "../package/index.js";
import type { Output, Templates } from "../pipeline/index.js";
import { templateNames } from "../template.js";
import { changesBetween } from "./changes.js";
import { archiveName, npmPack } from "./npm.js";
import { changelogPath, contractPath, readPredecessor } from "./predecessor.js";
import { compileStage, sourceFolder, writeStage } from "./stage.js";
import { audiencesOf, chooseVersion } from "./version.js";

/** Writes the changelog of a version: the entry of its changes, and what was there before. */
export type WriteChangelog = (
  version: string,
  changes: readonly Change[] | undefined,
  before: string,
) => string;

export interface PackRequest {
  /** The folder for the archive, absolute. */
  readonly to: string;
  /** The package that was published before: an archive, a folder, or a name for npm. */
  readonly since: string | undefined;
  readonly changelog: WriteChangelog;
}

/** What was packed. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** How the version rose; undefined for a first version. */
  readonly bump: Bump | undefined;
  readonly changes: readonly Change[];
  /** The archive, absolute, and its size in bytes. */
  readonly archive: string;
  readonly size: number;
}

interface Release {
  readonly version: string;
  readonly bump: Bump | undefined;
  readonly changes: readonly Change[];
  readonly changelog: string;
}

const sameFiles = (
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([path, hash]) => b[path] === hash);

async function releaseOf(
  options: Options,
  stated: PackageOptions,
  output: Output,
  contract: string,
  { since, changelog }: PackRequest,
): Promise<Result<Release>> {
  if (since === undefined) {
    const version = stated.version ?? "0.1.0";
    const text = changelog(version, undefined, "");
    return result({ version, bump: undefined, changes: [], changelog: text }, []);
  }
  const before = await readPredecessor(options.cwd, since);
  if (!before.ok) return before;
  const manifest = parseManifest(output.files.get(manifestPath) ?? "");
  const changes = await changesBetween(before.value, contract, manifest.schemas, options);
  if (!changes.ok) return changes;
  const { version, bump, diagnostics } = chooseVersion(
    before.value.version,
    changes.value,
    audiencesOf(output.templates),
    sameFiles(before.value.manifest.files, manifest.files),
    stated.version,
  );
  const text =
    bump === "none"
      ? before.value.changelog
      : changelog(version, changes.value, before.value.changelog);
  return result({ version, bump, changes: changes.value, changelog: text }, diagnostics);
}

/** Puts the whole package into a folder, compiled. */
async function build(
  folder: string,
  options: Options,
  stated: PackageOptions,
  output: Output,
  release: Release,
  contract: string,
): Promise<Result<undefined>> {
  const templates = new Set(templateNames.filter((name) => output.templates.has(name)));
  await writeStage(folder, output.files);
  await rm(join(folder, "tsconfig.json"), { force: true });
  const files = [sourceFolder, contractPath, changelogPath, manifestPath];
  const manifest = packageJson(stated, templates, { version: release.version, files });
  await writeFile(join(folder, "package.json"), manifest);
  await writeFile(join(folder, contractPath), contract);
  await writeFile(join(folder, changelogPath), release.changelog);
  if (stated.license !== undefined)
    await copyFile(join(options.cwd, "LICENSE"), join(folder, "LICENSE")).catch(() => undefined);
  return compileStage(folder, options.out, templates, stated.cjs === true);
}

/** Makes the archive of a staged package. */
async function archive(
  folder: string,
  name: string,
  version: string,
  to: string,
): Promise<Result<{ readonly archive: string; readonly size: number }>> {
  await mkdir(to, { recursive: true });
  const { ok, said } = await npmPack(folder, "", to);
  if (!ok) return failure(report("package/npm-failed", { reason: said }));
  const path = join(to, archiveName(name, version));
  return result({ archive: path, size: (await stat(path)).size }, []);
}

/**
 * Builds the npm package of an output that is up to date, and packs it. Nothing of the output is changed; what is built lies in
 * a folder of its own meanwhile, from where the peers are found as from the output.
 */
export async function pack(
  options: Options,
  output: Output,
  templates: Templates,
  request: PackRequest,
): Promise<Result<Packed>> {
  const stated = options.package;
  if (stated === undefined) return failure(report("package/none", {}));
  const contract = `${JSON.stringify(templates.exportOpenApi(output.api), undefined, 2)}\n`;
  const release = await releaseOf(options, stated, output, contract, request);
  if (!release.ok) return release;
  const diagnostics: Diagnostic[] = [...release.diagnostics];
  const { version, bump, changes } = release.value;
  const folder = await mkdtemp(join(options.out, ".specwright.pack-"));
  try {
    const built = await build(folder, options, stated, output, release.value, contract);
    diagnostics.push(...built.diagnostics);
    if (!built.ok) return { ok: false, diagnostics };
    const made = await archive(folder, stated.name, version, request.to);
    if (!made.ok) return { ok: false, diagnostics: [...diagnostics, ...made.diagnostics] };
    return result({ name: stated.name, version, bump, changes, ...made.value }, diagnostics);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
