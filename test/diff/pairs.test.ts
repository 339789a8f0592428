import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Change } from "../../generator/diff/index.js";
import { specwright } from "../support/generate.js";
import { documentOf, resources } from "./documents.js";
import type { Resource } from "./documents.js";
import { edits } from "./edits.js";
import type { Edit } from "./edits.js";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "specwright-pairs-"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

interface Told {
  readonly ok: boolean;
  readonly changes: readonly Change[];
}

async function diff(before: object, after: object): Promise<Told> {
  await writeFile(join(cwd, "old.json"), JSON.stringify(before));
  await writeFile(join(cwd, "new.json"), JSON.stringify(after));
  const { out } = await specwright(cwd, "diff", "old.json", "new.json", "--format", "json");
  return JSON.parse(out) as Told;
}

/** What `diff` says of an edit, beside what it says of the names of shapes. */
async function toldOf(all: readonly Resource[], at: number, edit: Edit) {
  const [before, after] = [documentOf(all, at), documentOf(all, at)];
  edit.apply(after);
  const { ok, changes } = await diff(before.document, after.document);
  const told = changes.map(({ rule, effects }) => ({ rule, ...effects }));
  return { ok, told };
}

const pair = fc.tuple(resources, fc.nat(), fc.nat());
const count = 100;

test(`${count} pairs of documents, each with an edit whose class is known, are all told right`, async () => {
  const [right, used] = [new Set<number>(), new Set<Edit>()];
  let number = 0;
  for (const [all, where, which] of fc.sample(pair, { seed: 20_26, numRuns: count })) {
    const edit = edits[(number < edits.length ? number : which) % edits.length];
    if (edit === undefined) throw new Error("there is no edit");
    used.add(edit);
    const { rule, callers, implementers } = edit;
    const { ok, told } = await toldOf(all, where % all.length, edit);
    expect({ number, told }).toEqual({ number, told: [{ rule, callers, implementers }] });
    expect(ok).toBe(callers !== "breaking" && implementers !== "breaking");
    right.add(number);
    number += 1;
  }
  expect([right.size, used.size]).toEqual([count, edits.length]);
});

test("a document is the same as itself, whatever the order of what has none", async () => {
  for (const [all] of fc.sample(pair, { seed: 1, numRuns: 5 })) {
    const { document } = documentOf(all, 0);
    const { components, info, ...rest } = document;
    expect((await diff(document, { components, ...rest, info })).changes).toEqual([]);
  }
});
