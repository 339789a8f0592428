import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

const runtime = new URL("../../../templates/runtime/client", import.meta.url).pathname;

/** What a generated file for one operation looks like, without its types. */
const bare = `
  import { jsonBody } from "./body.js";
  import { json, noBody } from "./decode.js";
  import { apiKeyHeader } from "./security/api-key.js";
  import { credentials } from "./security/scheme.js";
  import { send } from "./send.js";
  const apiKeyAuth = /* @__PURE__ */ apiKeyHeader("apiKeyAuth", "x-api-key");
  const practiceGroupId = /* @__PURE__ */ apiKeyHeader("practiceGroupId", "x-practice-group-id");
  export const operation = {
    method: "POST",
    path: "/v1/invoicing/invoices",
    accept: "application/json",
    body: /* @__PURE__ */ jsonBody("application/json"),
    security: /* @__PURE__ */ credentials([apiKeyAuth, practiceGroupId]),
    responses: { 201: json, 400: json, 401: noBody, 422: json, 500: noBody },
  };`;

const bareCall = `${bare} export const createInvoice = (client, input, call) => send(operation, client, input, call);`;

const withParameters = `
  import { pathScalar } from "./parameters/path.js";
  import { queryScalar } from "./parameters/query.js";
  ${bare}
  const all = { ...operation, parameters: [pathScalar("id"), queryScalar("expand")] };
  export const getInvoice = (client, input, call) => send(all, client, input, call);`;

const validatedCall = `
  import { sendValidated } from "./validate.js";
  ${bare}
  const none = { mode: "report", responses: {} };
  export const createInvoice = (client, input, call) => sendValidated(operation, none, client, input, call);`;

const unused = `
  import { rawBody } from "./body.js";
  import { pathSimple } from "./parameters/path.js";
  import { NotFoundError } from "./status-errors.js";
  import { ApiError, unwrap } from "./unwrap.js";
  import { InvalidResponseError } from "./validate.js";
  const operation = { body: /* @__PURE__ */ rawBody("a/b"), parameters: [/* @__PURE__ */ pathSimple("id")] };`;

/** Bytes after bundling, minifying and gzip. */
function weigh(contents: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: runtime, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

test("one bare call, bundled", () => {
  expect(weigh(bareCall)).toBeLessThanOrEqual(1_890);
});

test("one bare call with parameters in path and query", () => {
  expect(weigh(withParameters)).toBeLessThanOrEqual(2_144);
});

test("one validated call, its validators aside", () => {
  expect(weigh(validatedCall)).toBeLessThanOrEqual(2_449);
});

test("what is not used is not there", () => {
  // The header of an empty gzip file.
  expect(weigh(unused)).toBeLessThanOrEqual(20);
});
