import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../support/typecheck.js";

const anchors = join(root, "../shared/hostile/ANCHORS.md");
const here = join(root, "test/hostile/advisories");

/** The ids of a row of a table; a list of them shortens those behind the first to `-xxxx-xxxx-xxxx`. */
function idsOf(row: string): readonly string[] {
  const full = row.match(/CVE-\d{4}-\d+|GHSA(?:-[0-9a-z]{4}){3}/gu) ?? [];
  const short = row.match(/(?<=, )(?:-[0-9a-z]{4}){3}(?=[, ])/gu) ?? [];
  return [...full, ...short.map((end) => `GHSA${end}`)];
}

test.skipIf(!existsSync(anchors))(
  "each advisory of the list is a case here (skipped where ../shared is absent)",
  () => {
    const rows = readFileSync(anchors, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("|"));
    const ids = new Set(rows.flatMap(idsOf));
    const cases = readdirSync(here)
      .map((name) => readFileSync(join(here, name), "utf8"))
      .join("\n");
    expect(ids.size).toBeGreaterThan(80);
    expect([...ids].filter((id) => !cases.includes(id))).toEqual([]);
  },
);
