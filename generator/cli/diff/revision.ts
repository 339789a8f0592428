import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import type { NamePath } from "./words.js";

const call = promisify(execFile);

/** A spec to compare: a path, or a path as it was in a revision of git. */
export interface Version {
  readonly cwd: string;
  readonly path: string;
  readonly isRevision: boolean;
  /** How the path of a source is told: after `HEAD~1:`; as it is for files as they are. */
  readonly name: NamePath;
  /** Where a path of the user's is in this version: within the repository that is among the files of the revision. */
  readonly move: (path: string) => string;
  readonly remove: () => Promise<void>;
}

/** Why a version cannot be read. */
export interface Unreadable {
  readonly reason: string;
}

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** What a spec may consist of. */
const readable = /\.(?:json|ya?ml|md|markdown|mdx|txt)$/iu;

async function git(cwd: string, words: readonly string[], index?: string): Promise<string> {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  const { stdout } = await call("git", [...words], { cwd, env, maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

/** Writes the files of a revision that a spec may consist of below a folder, without touching the user's index. */
async function checkOut(root: string, revision: string, folder: string): Promise<void> {
  const index = join(folder, "index");
  await git(root, ["read-tree", revision], index);
  const files = (await git(root, ["ls-files", "-z"], index)).split("\0");
  const wanted = files.filter((file) => readable.test(file)).join("\0");
  await new Promise<void>((done, failed) => {
    const child = spawn(
      "git",
      [`--work-tree=${join(folder, "tree")}`, "checkout-index", "-z", "--stdin"],
      {
        cwd: root,
        env: { ...process.env, GIT_INDEX_FILE: index },
        stdio: ["pipe", "ignore", "pipe"],
      },
    );
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => void (said += chunk.toString()));
    child.on("error", failed);
    child.on("close", (code) => (code === 0 ? done() : failed(new Error(said))));
    child.stdin.end(wanted);
  });
}

/** What git answers, or nothing where it refuses. */
const asked = (cwd: string, ...words: readonly string[]): Promise<string | undefined> =>
  git(cwd, words).then(
    (text) => text.trim(),
    () => undefined,
  );

const isOutside = (path: string): boolean =>
  isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`);

const isGlob = /[*?[{]/u;

/** What lies above the working directory is known by its whole path, and here that is none of the user's. */
function named(revision: string, move: (path: string) => string): NamePath {
  const tree = move(".");
  return (path) => `${revision}:${isAbsolute(path) ? relative(tree, path) : path}`;
}

async function fromRevision(
  cwd: string,
  revision: string,
  path: string,
): Promise<Version | Unreadable> {
  const root = await asked(cwd, "rev-parse", "--show-toplevel");
  if (root === undefined)
    return { reason: `\`${revision}:${path}\` is no file, and this is no repository of git` };
  const exists = ["--verify", "--quiet", "--end-of-options", `${revision}^{tree}`];
  if ((await asked(cwd, "rev-parse", ...exists)) === undefined)
    return {
      reason: `\`${revision}:${path}\` is no file, and git knows no revision \`${revision}\``,
    };
  const folder = await mkdtemp(join(tmpdir(), "specwright-diff-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const tree = join(folder, "tree");
    await mkdir(tree);
    await checkOut(root, revision, folder);
    const above = (await asked(cwd, "rev-parse", "--show-cdup")) ?? "";
    const move = (one: string): string => {
      const within = relative(resolve(cwd, above), resolve(cwd, one));
      return isOutside(within) ? one : join(tree, within);
    };
    if (isGlob.test(path) || (await isThere(move(path))))
      return { cwd: move("."), path, isRevision: true, name: named(revision, move), move, remove };
    await remove();
    return { reason: `the revision \`${revision}\` has no \`${path}\`` };
  } catch (error) {
    await remove();
    throw error;
  }
}

const saidBy = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split("\n").at(-1) ?? "";

/** The version that a word of the command line means: what is there under that name, else `REVISION:PATH` of git. */
export async function versionOf(cwd: string, word: string): Promise<Version | Unreadable> {
  const move = (one: string): string => one;
  const remove = async (): Promise<void> => undefined;
  const asIs: Version = { cwd, path: word, isRevision: false, name: move, move, remove };
  const match = /^([^:]+):(.+)$/u.exec(word);
  const [, revision, path] = match ?? [];
  if (revision === undefined || path === undefined || (await isThere(resolve(cwd, word))))
    return asIs;
  if (isAbsolute(word) || /^https?$/u.test(revision)) return asIs;
  return fromRevision(cwd, revision, path).catch((error: unknown): Unreadable => ({
    reason: `git cannot show \`${word}\`: ${saidBy(error)}`,
  }));
}
