import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../support/typecheck.js";

const folder = join(root, "templates/runtime/zod/formats");

/** What upsets a check that looks at each part of a text from its beginning, or hands all of it to one call. */
const parts = [
  "a",
  "\u00fc",
  "\u00fc.",
  "a.",
  "1:",
  "(a",
  '\\"',
  "%41",
  "{a}",
  "/~0",
  "P1Y",
  "\u200d",
  "\ud800",
];

test("no check of a format takes long for a long text, or throws", async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  const checked: string[] = [];
  for (const file of files) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
    for (const [name, check] of Object.entries(module)) {
      if (typeof check !== "function" || check.length !== 1 || !/^is[A-Z]/u.test(name)) continue;
      checked.push(name);
      const started = process.cpuUsage();
      for (const part of parts)
        for (const text of [
          part.repeat(50_000),
          `a@${part.repeat(50_000)}`,
          `xn--${part.repeat(50_000)}!`,
        ])
          expect(typeof check(text)).toBe("boolean");
      expect([name, process.cpuUsage(started).user < 2_000_000]).toEqual([name, true]);
    }
  }
  expect(checked).toEqual(expect.arrayContaining(["isIdnHostname", "isIdnLabel", "isHostname"]));
});
