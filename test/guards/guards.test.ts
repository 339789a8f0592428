import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, scratchFolder } from "../support/typecheck.js";
import { measureFigures } from "./measure.js";
import type { Figures } from "./measure.js";

/**
 * What is the same on every machine, and never seconds. A figure that fell is written by `UPDATE=1`; one that rose needs
 * a reason beside it: `UPDATE=1 REASON="…"`.
 */
interface Limit {
  readonly atMost: number;
  readonly reason: string;
}

const path = join(root, "test/guards/limits.json");
const limits = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Limit>>;

let folder = "";
let figures: Figures = {};

function update(): void {
  const reason = process.env["REASON"];
  const entries = Object.entries(figures).map(([name, figure]) => {
    const limit = limits[name];
    if (limit !== undefined && figure <= limit.atMost)
      return [name, { ...limit, atMost: figure }] as const;
    if (reason === undefined) throw new Error(`${name} rose to ${figure}: say why in REASON`);
    return [name, { atMost: figure, reason }] as const;
  });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
}

beforeAll(async () => {
  folder = await scratchFolder("guards");
  figures = await measureFigures(folder);
  if (process.env["UPDATE"] === "1") update();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("what the output costs does not rise unseen", () => {
  test.each(Object.entries(limits))("%s", (name, { atMost }) => {
    expect(figures[name]).toBeLessThanOrEqual(atMost);
  });

  test("every figure has its limit", () => {
    expect(Object.keys(figures)).toEqual(Object.keys(limits));
  });
});
