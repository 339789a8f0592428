import { stat } from "node:fs/promises";
import { parse, resolve, sep } from "node:path";
import { filesBelow } from "../read/walk.js";
import { hashOf } from "./stamp.js";
import type { Listed } from "./stamp.js";

const everything = { file: () => true, folder: () => true };

/** The hash of the names of all files below a folder. Which of them are specs does not matter: a new one may be. */
export async function listingOf(folder: string): Promise<string> {
  return hashOf((await filesBelow(folder, everything)).join("\n"));
}

/** The folder that an input looks in: itself, or what stands before the first letter with a meaning of a glob. */
async function folderOf(input: string): Promise<string | undefined> {
  const info = await stat(input).catch(() => undefined);
  if (info?.isDirectory() === true) return input;
  if (info !== undefined) return undefined;
  const { root } = parse(input);
  const steps = input.slice(root.length).split(sep);
  const first = steps.findIndex((step) => /[*?[{]/u.test(step));
  return first < 0 ? undefined : root + steps.slice(0, first).join(sep);
}

/** The folders that inputs are looked for in, with what is in them now. */
export async function listFolders(
  inputs: readonly string[],
  cwd: string,
): Promise<readonly Listed[]> {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = await folderOf(resolve(cwd, input));
    if (folder !== undefined) folders.add(folder);
  }
  const listed: Listed[] = [];
  for (const folder of folders) listed.push([folder, await listingOf(folder)]);
  return listed;
}
