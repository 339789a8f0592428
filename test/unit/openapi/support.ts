import { renderDiagnostic } from "../../../generator/diagnostics/index.js";
import { asOpenApi, lowerOpenApi } from "../../../generator/frontends/openapi/index.js";
import type { Api, JsonObject, Operation } from "../../../generator/ir/index.js";
import { documentOf } from "../../../generator/read/index.js";

/** The Api of a document, and the codes of what was said of it. */
export function lowerDocument(document: JsonObject): {
  readonly api: Api;
  readonly said: readonly string[];
} {
  const read = asOpenApi(
    documentOf({ info: { title: "T", version: "1" }, ...document }, "api.json"),
  );
  const lowered = read.ok ? lowerOpenApi(read.value) : read;
  if (!lowered.ok) throw new Error(lowered.diagnostics.map(renderDiagnostic).join("\n"));
  return { api: lowered.value, said: lowered.diagnostics.map(({ code }) => code) };
}

const ok: JsonObject = { responses: { "204": { description: "fine" } } };

/** The one operation of a document, `GET /a/{id}` or as told. */
export function lowerOne(
  operation: JsonObject,
  {
    version = "3.1.1",
    path = "/a",
    method = "get",
    item = {},
    root = {},
  }: {
    readonly version?: string;
    readonly path?: string;
    readonly method?: string;
    readonly item?: JsonObject;
    readonly root?: JsonObject;
  } = {},
): { readonly operation: Operation; readonly said: readonly string[] } {
  const stated = version === "2.0" ? { swagger: version } : { openapi: version };
  const { api, said } = lowerDocument({
    ...stated,
    paths: { [path]: { ...item, [method]: { ...ok, ...operation } } },
    ...root,
  });
  const [only] = api.operations;
  if (only === undefined) throw new Error(`no operation: ${said.join(", ")}`);
  return { operation: only, said };
}
