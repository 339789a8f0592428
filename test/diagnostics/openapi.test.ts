import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { andThen, renderDiagnostic } from "../../generator/diagnostics/index.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { lowerOpenApi, readOpenApi } from "../../generator/frontends/openapi/index.js";
import { overlayDocument, readOverlay } from "../../generator/overlay/index.js";
import { readJsonDocument } from "../../generator/read/index.js";
import type { Source } from "../../generator/source/index.js";
import { root } from "../support/typecheck.js";

const folder = join(root, "test/diagnostics/openapi");
const sourceOf = (name: string): Source => ({ path: name, text: readFileSync(join(folder, name), "utf8") });

function diagnosticsOf(name: string): readonly Diagnostic[] {
  const source = sourceOf(name);
  if (!name.includes(".overlay.")) return andThen(readOpenApi(source), lowerOpenApi).diagnostics;
  return andThen(readOverlay(source), (overlay) => andThen(readJsonDocument(sourceOf("base.yaml")), (document) => overlayDocument(document, [overlay]))).diagnostics;
}

const cases = readdirSync(folder).filter((name) => !name.endsWith(".txt") && name !== "base.yaml");

test.each(cases)("%s", async (name) => {
  const said = diagnosticsOf(name).map(renderDiagnostic).join("\n\n");
  expect(said).not.toBe("");
  await expect(`${said}\n`).toMatchFileSnapshot(join(folder, `${name}.txt`));
});

/** Faults of two kinds that a fixture has in one place. */
const together = [
  ["openapi/contradiction", "openapi/enum-type"],
  ["openapi/bad-value", "openapi/foreign-member"],
  ["openapi/left-out", "openapi/missing"],
];

test.each(cases)("%s is told of each fault once", (name) => {
  const byPlace = new Map<string, string[]>();
  for (const { code, places: [place] } of diagnosticsOf(name)) {
    if (place === undefined) continue;
    const key = `${place.origin.start}-${place.origin.end}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), code]);
  }
  const known = new Set(together.map(String));
  expect([...byPlace.values()].filter((codes) => codes.length > 1 && !known.has(String(codes.toSorted())))).toEqual([]);
});
