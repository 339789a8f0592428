import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { root } from "../support/typecheck.js";

const octokit = join(root, "node_modules/@octokit/openapi/generated");
const pair = join(root, "../shared/corpus/pairs/magicline-connect");

/** How many changes the last lines of a report count, and what they ask of either side. */
function counted(report: string): readonly string[] {
  const [, changes = "", callers = "", implementers = ""] =
    /^(\d+) changes\nfor callers: .*: (\w+)\nfor implementers: .*: (\w+)\n$/mu.exec(report) ?? [];
  return [changes, callers, implementers];
}

test(
  "two releases of a large API are told apart by what matters",
  { timeout: 120_000 },
  async () => {
    const ran = await specwright(octokit, "diff", "ghes-3.18.json", "ghes-3.19.json");
    expect([ran.code, ran.err]).toEqual([4, ""]);
    expect(counted(ran.out)).toEqual(["476", "major", "major"]);
    // Three things break callers, and they are told first.
    expect(ran.out.match(/^ {2}breaks callers: .*$/gmu)).toEqual([
      "  breaks callers: may not be null any more",
      "  breaks callers: selected_repository_ids: has a `minItems` of 1",
      "  breaks callers: selected_repository_ids: has a `maxItems` of 250",
    ]);
    expect(ran.out.split("\n").slice(0, 4)).toEqual([
      "CodeScanningDefaultSetupOptions",
      "  breaks callers: may not be null any more",
      "    type/null-removed  ghes-3.18.json:103278:7 → ghes-3.19.json:11806:23",
      "    used by PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}, PATCH /orgs/{org}/code-security/configurations/{configuration_id}",
    ]);
  },
);

test.skipIf(!existsSync(pair))(
  "a document and its pages are compared (skipped where ../shared/corpus is absent)",
  async () => {
    const ran = await specwright(pair, "diff", "connectapi.json", "pages", "--format", "markdown");
    expect([ran.code, ran.err]).toEqual([4, ""]);
    expect(ran.out).toMatch(/^## Changes of the API\n\n\d+ changes {2}\nfor callers: /u);
    // Every operation of the document is found in a page.
    expect(ran.out).not.toContain("`operation-removed`");
    expect(ran.out).not.toContain("`operation-added`");
  },
);
