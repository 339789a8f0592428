import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/typecheck.js";

test("npm run corpus makes a table of a folder of documents", () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  mkdirSync(join(folder, "docs"));
  copyFileSync(
    join(root, "test/bench/documents/petstore.yaml"),
    join(folder, "docs/petstore.yaml"),
  );
  const words = [join(root, "scripts/corpus.mjs"), "--types", "7", "--folder", folder];
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  // Name, version, operations and schemas of the document.
  expect(stdout).toMatch(/^petstore\.yaml\t3\.\d\.\d\t[1-9]\d*\t[1-9]\d*\t/u);
  expect(stdout).toContain("1 documents, 0 of which crash or do not compile");
  expect(status).toBe(0);
});
