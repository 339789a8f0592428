import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { promisify } from "node:util";

const call = promisify(execFile);

/** A spec to compare: a path, or a path as it was in a revision of git. */
export interface Version {
  readonly cwd: string;
  readonly path: string;
  /** What stands before the paths of its places: `HEAD~1:`; empty for files as they are. */
  readonly prefix: string;
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
const readable = /\.(?:json|ya?ml|md|markdown|txt)$/iu;

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

async function fromRevision(
  cwd: string,
  revision: string,
  path: string,
): Promise<Version | Unreadable> {
  const root = await asked(cwd, "rev-parse", "--show-toplevel");
  if (root === undefined)
    return { reason: `\`${revision}:${path}\` is no file, and this is no repository of git` };
  const tree = ["--verify", "--quiet", "--end-of-options", `${revision}^{tree}`];
  if ((await asked(cwd, "rev-parse", ...tree)) === undefined)
    return {
      reason: `\`${revision}:${path}\` is no file, and git knows no revision \`${revision}\``,
    };
  const folder = await mkdtemp(join(tmpdir(), "specwright-diff-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(join(folder, "tree"));
    await checkOut(root, revision, folder);
    const place = join(folder, "tree", (await asked(cwd, "rev-parse", "--show-prefix")) ?? "");
    if (await isThere(resolve(place, path)))
      return { cwd: place, path, prefix: `${revision}:`, remove };
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
  const asIs: Version = { cwd, path: word, prefix: "", remove: async () => undefined };
  const match = /^([^:]+):(.+)$/u.exec(word);
  const [, revision, path] = match ?? [];
  if (revision === undefined || path === undefined || (await isThere(resolve(cwd, word))))
    return asIs;
  if (isAbsolute(word) || /^https?$/u.test(revision)) return asIs;
  return fromRevision(cwd, revision, path).catch((error: unknown): Unreadable => ({
    reason: `git cannot show \`${word}\`: ${saidBy(error)}`,
  }));
}
