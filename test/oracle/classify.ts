/**
 * `npx jiti test/oracle/classify.ts FILE…`: lines for `exceptions.txt`. The reason of a difference is the mend that makes
 * both types agree; `several` where more than one is needed, and `?` where none helps.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { JsonObject } from "../../generator/ir/index.js";
import { readJsonDocument } from "../../generator/read/index.js";
import { valueOf } from "../support/result.js";
import { root } from "../support/typecheck.js";
import { compareTypes } from "./compare.js";
import { mended, mends } from "./mends.js";
import type { Mend } from "./mends.js";

const all: Mend = (schema) =>
  Object.values(mends).reduce((done: JsonObject, mend) => mend(done), schema);

async function differing(file: string, mend: Mend): Promise<ReadonlySet<string>> {
  const text = await readFile(file, "utf8");
  const { value } = valueOf(readJsonDocument({ path: basename(file), text }));
  const folder = join(root, ".cache/mended");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${basename(file)}.json`);
  await writeFile(path, JSON.stringify(mended(value, mend)));
  const { different, compared } = await compareTypes(path);
  await rm(path);
  return new Set(compared === 0 ? ["*"] : different);
}

for (const file of process.argv.slice(2)) {
  const document = basename(file);
  const open = new Set((await compareTypes(file)).different);
  const tell = (reason: string, left: ReadonlySet<string>): void => {
    if (left.has("*")) return;
    for (const name of open) {
      if (left.has(name)) continue;
      console.log(`${document} ${reason} ${name}`);
      open.delete(name);
    }
  };
  for (const [reason, mend] of Object.entries(mends))
    if (open.size > 0) tell(reason, await differing(file, mend));
  if (open.size > 0) tell("several", await differing(file, all));
  tell("?", new Set());
}
