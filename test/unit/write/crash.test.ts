import { mkdir, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { existsSync, mkdtempSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  applyPlan,
  manifestPath,
  mendOutput,
  planWrite,
  readOwnership,
  sha256,
  withOutput,
} from "../../../generator/emit/index.js";
import { KnownFiles } from "../../../generator/emit/known-files.js";
import type { Disk } from "../../../generator/emit/write/disk.js";
import { FaultyDisk, Killed } from "../../support/disk.js";
import type { Fate } from "../../support/disk.js";
import { scratchFolder } from "../../support/typecheck.js";

type Tree = Readonly<Record<string, string>>;

let root = "";
beforeEach(async () => {
  root = await scratchFolder("crash");
});
/** A folder of another file system, where this machine has one. */
const far = existsSync("/dev/shm") ? mkdtempSync("/dev/shm/specwright-") : "";
afterEach(() => rm(root, { recursive: true, force: true }));
afterAll(() => rm(far, { recursive: true, force: true }));

function output(files: Tree): ReadonlyMap<string, string> {
  const hashes = Object.entries(files).map(([path, text]) => [path, sha256(text)] as const);
  const manifest = JSON.stringify({
    specwright: "0",
    inputs: [],
    options: "",
    operations: {},
    schemas: {},
    stubs: [],
    files: Object.fromEntries(hashes),
  });
  return new Map([...Object.entries(files), [manifestPath, manifest]]);
}

interface Way {
  readonly inPlace: boolean;
  /** Whether hashes of what stands there are known, as while watching: then backups are links. */
  readonly isKnown?: boolean;
  /** Where the output lies below a fresh folder. */
  readonly prepare: (folder: string) => Promise<string>;
}

async function run(out: string, files: Tree, way: Way, disk?: Disk): Promise<readonly string[]> {
  const options = { inPlace: way.inPlace, ...(disk === undefined ? {} : { disk }) };
  const done = await withOutput(
    out,
    async () => {
      const known = way.isKnown === true ? new KnownFiles() : undefined;
      const plan = await planWrite(out, output(files), await readOwnership(out), false, known);
      return plan.ok ? applyPlan(plan.value, options) : plan;
    },
    disk,
    100,
  );
  return done.diagnostics.map(({ code }) => code);
}

const older: Tree = { "a.ts": "a of old", "same.ts": "same", "gone/b.ts": "b of old" };
const newer: Tree = { "a.ts": "a of new", "same.ts": "same", "deep/er/c.ts": "c of new" };
const users: Tree = { "notes.txt": "mine", "deep/mine.txt": "mine too", "gone/mine.txt": "mine" };

async function treeOf(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(".specwright"))
    .toSorted();
  const read = (path: string): Promise<string> => readFile(path, "utf8");
  const texts = files.map(
    async (path) => [path.slice(folder.length + 1), await read(path)] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

const whole = (files: Tree): Tree => ({ ...users, ...Object.fromEntries(output(files)) });

const ways: Readonly<Record<string, Way>> = {
  "a folder that is exchanged": {
    inPlace: false,
    prepare: async (folder) => join(folder, "out"),
  },
  "a folder that is written in place": {
    inPlace: true,
    prepare: async (folder) => join(folder, "out"),
  },
  "a folder that is written in place by a process that goes on": {
    inPlace: true,
    isKnown: true,
    prepare: async (folder) => join(folder, "out"),
  },
  "a link to a folder": {
    inPlace: false,
    async prepare(folder) {
      await mkdir(join(folder, "real/out"), { recursive: true });
      await symlink("real/out", join(folder, "out"));
      return join(folder, "out");
    },
  },
  "a link to another device": {
    inPlace: false,
    async prepare(folder) {
      if (far === "") return join(folder, "out");
      await rm(far, { recursive: true, force: true });
      await mkdir(join(far, "out"), { recursive: true });
      await symlink(join(far, "out"), join(folder, "out"));
      return join(folder, "out");
    },
  },
};

/** An output of an earlier run, with files of the user's in it. */
async function start(way: Way): Promise<string> {
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  const out = await way.prepare(root);
  expect(await run(out, older, way)).toEqual([]);
  for (const [path, text] of Object.entries(users)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  return out;
}

/** What Specwright keeps beside the output, or in it, while it runs. */
function leftovers(out: string): readonly string[] {
  const folder = realpathSync(out);
  return [...readdirSync(dirname(folder)), ...readdirSync(folder)].filter((name) =>
    name.startsWith("."),
  );
}

/** Meets a fate at each call in turn, until a run has fewer calls. */
async function atEachCall(
  way: Way,
  fate: Fate,
  look: (out: string, codes: readonly string[] | "killed", at: number) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    const out = await start(way);
    const faulty = new FaultyDisk(at, fate);
    const codes = await run(out, newer, way, faulty.disk).catch((error: unknown) => {
      if (error instanceof Killed) return "killed" as const;
      throw error;
    });
    if (faulty.calls < at) return at - 1;
    await look(out, codes, at);
  }
}

describe.each(Object.entries(ways))("%s", (_name, way) => {
  test("a kill at any call leaves the old output or the new one to the next run, and the user's files", async () => {
    const seen = new Set<string>();
    const count = await atEachCall(way, "kill", async (out, codes, at) => {
      expect(codes, `call ${at}`).toBe("killed");
      if (!way.inPlace && existsSync(out))
        expect([whole(older), whole(newer)], `call ${at}, at once`).toContainEqual(
          await treeOf(out),
        );
      expect((await mendOutput(out)).ok).toBe(true);
      const tree = await treeOf(out);
      expect([whole(older), whole(newer)], `call ${at}`).toContainEqual(tree);
      seen.add(tree["a.ts"] ?? "");
      expect(await run(out, newer, way), `call ${at}`).toEqual([]);
      expect(await treeOf(out), `call ${at}`).toEqual(whole(newer));
      expect(leftovers(out), `call ${at}`).toEqual([]);
    });
    expect(count).toBeGreaterThan(15);
    expect([...seen].toSorted()).toEqual(["a of new", "a of old"]);
  });

  test.each(["ENOSPC", "EACCES"] as const)(
    "%s at any call: the old output or the new one",
    async (fate) => {
      const ends = new Set<string>();
      await atEachCall(way, fate, async (out, codes, at) => {
        const tree = await treeOf(out);
        const done = codes.length === 0;
        expect(codes.length === 0 || codes[0] === "output/unwritable", `${at}: ${codes}`).toBe(
          true,
        );
        expect(tree, `call ${at}: ${codes}`).toEqual(whole(done ? newer : older));
        ends.add(String(done));
        expect(await run(out, newer, way)).toEqual([]);
        expect(await treeOf(out)).toEqual(whole(newer));
        expect(leftovers(out)).toEqual([]);
      });
      expect(ends.has("false")).toBe(true);
    },
  );
});

test.each([true, false])(
  "a file that is edited after a kill stays as it was edited, its hash known: %s",
  async (isKnown) => {
    const way: Way = { inPlace: true, isKnown, prepare: async (folder) => join(folder, "out") };
    const ends = new Set<string>();
    const mine = { "a.ts": "a of me" };
    const either = [older, newer].map((files) => ({ ...whole(files), ...mine }));
    await atEachCall(way, "kill", async (out, _codes, at) => {
      // An editor may write into the file itself, of which a link is another name.
      await writeFile(join(out, "a.ts"), "a of me");
      expect((await mendOutput(out)).ok).toBe(true);
      const tree = await treeOf(out);
      expect(either, `call ${at}`).toContainEqual(tree);
      ends.add(String("deep/er/c.ts" in tree));
    });
    expect(ends.size).toBe(2);
  },
);
