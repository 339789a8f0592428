import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readInputs } from "../../../generator/read/index.js";
import { accessTo } from "../../support/access.js";
import { valueOf } from "../../support/result.js";
import { scratchFolder } from "../../support/typecheck.js";

let cwd = "";
beforeEach(async () => {
  cwd = await scratchFolder("inputs");
  for (const path of [
    "specs/b.md",
    "specs/a/z.md",
    "specs/a/y.md",
    "specs/c.csv",
    "specs/.hidden/x.md",
    "guide.md",
    "[odd]/{id}.md",
  ]) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), `# ${path}\n`);
  }
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const pathsOf = async (...inputs: readonly string[]): Promise<readonly (readonly string[])[]> =>
  valueOf(await readInputs(inputs, accessTo(cwd))).map(({ sources }) =>
    sources.map(({ path }) => path),
  );

test("a folder gives all that is below it, in the order of the paths", async () => {
  expect(await pathsOf("specs")).toEqual([
    ["specs/.hidden/x.md", "specs/a/y.md", "specs/a/z.md", "specs/b.md"],
  ]);
});

test("globs give what they match, and inputs keep their order", async () => {
  const found = await pathsOf("specs/*.md", "specs/**/[yz].md", "guide.md");
  expect(found).toEqual([["specs/b.md"], ["specs/a/y.md", "specs/a/z.md"], ["guide.md"]]);
});

test("a path that exists is no pattern, and neither are the folders above one", async () => {
  expect(await pathsOf("[odd]/{id}.md", "[odd]/*.md")).toEqual([
    ["[odd]/{id}.md"],
    ["[odd]/{id}.md"],
  ]);
  expect(await pathsOf(join(cwd, "[odd]/*.md"))).toEqual([["[odd]/{id}.md"]]);
});

test("a file that is reached twice is one source", async () => {
  await symlink(join(cwd, "specs/b.md"), join(cwd, "link.md"));
  const [one, two, three] = valueOf(
    await readInputs(["specs/b.md", "./specs/../specs", "link.md"], accessTo(cwd)),
  );
  expect(two?.sources.at(-1)).toBe(one?.sources[0]);
  expect(three?.sources).toEqual(one?.sources);
});

test("links are followed, and cycles of them end", async () => {
  await symlink(join(cwd, "specs"), join(cwd, "specs/a/again"));
  await symlink(join(cwd, "nowhere"), join(cwd, "specs/dangling.md"));
  await symlink(join(cwd, "[odd]"), join(cwd, "specs/odd"));
  const below = ["specs/a/y.md", "specs/a/z.md", "specs/b.md", "specs/odd/{id}.md"];
  expect(await pathsOf("specs/**/*.md")).toEqual([below]);
});

test("a glob without a match and a path without a file are errors, each told", async () => {
  const read = await readInputs(["specs/*.yml", "nothing.md", "specs/b.md"], accessTo(cwd));
  expect(read.ok).toBe(false);
  expect(read.diagnostics.map(({ code }) => code)).toEqual(["input/no-match", "input/missing"]);
});
