import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import { loadLibrary, lowerOpenApi, readOpenApi } from "../../generator/frontends/openapi/index.js";
import type { Library } from "../../generator/frontends/openapi/index.js";
import type { Api } from "../../generator/ir/index.js";
import {
  defaultLimits,
  fileUri,
  isObject,
  openUri,
  readJsonDocument,
} from "../../generator/read/index.js";
import { accessTo } from "../support/access.js";
import { valueOf } from "../support/result.js";
import { corpus } from "./oracle.js";

const folder = join(corpus, "openapi/multi");
const there = existsSync(folder);
if (!there)
  console.warn("OpenAPI documents of several files are skipped: ../shared/corpus is not there");

interface Read {
  readonly library: Library;
  readonly api: Api;
  readonly said: readonly string[];
}

/** @param version the version that the document is taken to have, where it is one that is not lowered yet */
async function read(path: string, version?: string): Promise<Read> {
  const source = { path, text: readFileSync(join(folder, path), "utf8") };
  const document = valueOf(readJsonDocument(source));
  const { value } = document;
  const members = isObject(value) ? value : {};
  const openapi =
    version === undefined
      ? valueOf(readOpenApi(source))
      : {
          document: { ...document, value: { ...members, openapi: version } },
          version: "3.1" as const,
          root: { ...members, openapi: version },
        };
  const access = accessTo(folder);
  const uri = await fileUri(join(folder, path));
  const library = await loadLibrary(openapi, {
    uri,
    limits: defaultLimits,
    open: (wanted, from) => openUri(wanted, from, access),
  });
  const lowered = lowerOpenApi(openapi, library);
  return { library, api: valueOf(lowered), said: lowered.diagnostics.map(renderDiagnostic) };
}

/** References that lead nowhere. */
const lost = ({ said }: Read): readonly string[] =>
  said.filter((one) => /\[(?:openapi\/(?:unresolved|missing|refused|bad)|document)/u.test(one));

describe.skipIf(!there)("real documents of several files", () => {
  test("one that is split by folders reads like the same in one file", async () => {
    const found = await read("redocly-cafe-split/cafe.yaml");
    expect(lost(found)).toEqual([]);
    expect(found.library.documents).toHaveLength(40);
    const single = valueOf(
      readOpenApi({
        path: "cafe.yaml",
        text: readFileSync(join(corpus, "openapi/docs/redocly-cafe-3.2.yaml"), "utf8"),
      }),
    );
    const whole = valueOf(lowerOpenApi(single));
    const names = (api: Api): readonly string[] => api.schemas.map(({ name }) => name).toSorted();
    // What the single file describes where it is used stands in files of its own here, and the other way round.
    const missing = names(whole).filter((name) => !names(found.api).includes(name));
    expect(missing).toEqual([]);
    const operations = ({ operations: all }: Api) =>
      all.map(({ name, method, parameters, responses }) => [
        name,
        method,
        parameters.map((one) => one.name).toSorted(),
        responses.map(({ status }) => status).toSorted(),
      ]);
    expect(operations(found.api)).toEqual(operations(whole));
  });

  test("one with the same name in four files", async () => {
    const found = await read("orval-multi-same-names/api.yaml");
    expect(lost(found)).toEqual([]);
    expect(found.library.documents).toHaveLength(4);
    expect(found.api.schemas).toHaveLength(5);
    expect(new Set(found.api.schemas.map(({ name }) => name)).size).toBe(5);
  });

  // Their version is lowered elsewhere; what is asked here is where their references lead.
  test.each([
    ["multi-file-swagger/index.yaml", 8],
    ["readme-deep-circular/deep-circular.yaml", 3],
  ])("the files of %s", async (path, count) => {
    const found = await read(path, "3.1.0");
    expect(found.library.documents).toHaveLength(count);
    expect(lost(found)).toEqual([]);
    expect(found.api.operations.length).toBeGreaterThan(0);
  });
});
