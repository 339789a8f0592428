import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import { isOpenApi, lowerOpenApi, readOpenApi } from "../../generator/frontends/openapi/index.js";
import { corpus } from "./oracle.js";

const folder = join(corpus, "openapi/docs");
const there = existsSync(folder);
if (!there) console.warn("OpenAPI documents are skipped: ../shared/corpus is not there");

interface Row {
  readonly file: string;
  readonly operations: number;
  readonly schemas: number;
  readonly diagnostics: number;
  readonly milliseconds: number;
}

describe.skipIf(!there)("real OpenAPI documents", () => {
  test("those of every version are lowered, whatever is wrong in them", () => {
    const rows: Row[] = [];
    for (const file of there ? readdirSync(folder) : []) {
      const source = { path: file, text: readFileSync(join(folder, file), "utf8") };
      expect(isOpenApi(source), file).toBe(true);
      const started = performance.now();
      const document = readOpenApi(source);
      if (!document.ok) throw new Error(document.diagnostics.map(renderDiagnostic).join("\n"));
      const lowered = lowerOpenApi(document.value);
      const milliseconds = Math.round(performance.now() - started);
      if (!lowered.ok) throw new Error(lowered.diagnostics.map(renderDiagnostic).join("\n"));
      const { operations, schemas } = lowered.value;
      expect(
        lowered.diagnostics.filter(({ places }) => places[0]?.origin.source.path !== file),
        file,
      ).toEqual([]);
      rows.push({
        file,
        operations: operations.length,
        schemas: schemas.length,
        diagnostics: lowered.diagnostics.length,
        milliseconds,
      });
    }
    const sum = (count: (row: Row) => number): number =>
      rows.reduce((total, row) => total + count(row), 0);
    const slowest = rows.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8);
    console.table(slowest);
    console.log(
      `${rows.length} documents, ${sum((row) => row.operations)} operations, ${sum((row) => row.schemas)} schemas, ${sum((row) => row.diagnostics)} diagnostics`,
    );
    expect(rows.length).toBeGreaterThan(100);
  });
});
