import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** Folders that hold no specs of the user's. */
const skipped = new Set(["node_modules", ".git"]);

/** What a walk looks for, by paths with forward slashes, relative to where it starts. */
export interface Wanted {
  readonly file: (path: string) => boolean;
  readonly folder: (path: string) => boolean;
}

type Kind = "file" | "folder" | "other";

/** What an entry is, or what the link that it is leads to. */
async function kindOf(path: string): Promise<Kind> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory() === true) return "folder";
  return info?.isFile() === true ? "file" : "other";
}

/**
 * The files below a folder, in the order of their paths. Links are followed; a folder that is
 * reached twice, as in a cycle of links, is read once.
 */
export async function filesBelow(root: string, wanted: Wanted): Promise<readonly string[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  const visit = async (folder: string, path: string): Promise<void> => {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = path === "" ? entry.name : `${path}/${entry.name}`;
      const absolute = join(folder, entry.name);
      const wants = wanted.file(below);
      const kind = entry.isFile()
        ? "file"
        : entry.isDirectory()
          ? "folder"
          : await kindOf(absolute);
      if (kind === "file" && wants) files.push(absolute);
      if (kind === "folder" && !skipped.has(entry.name) && wanted.folder(below))
        await visit(absolute, below);
    }
  };
  await visit(root, "");
  return files;
}
