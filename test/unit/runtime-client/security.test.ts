import { describe, expect, test } from "vitest";
import type { RequestDraft } from "../../../templates/runtime/client/operation.js";
import {
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
} from "../../../templates/runtime/client/security/api-key.js";
import type { CredentialSource } from "../../../templates/runtime/client/security/credential.js";
import { httpBasic, httpBearer } from "../../../templates/runtime/client/security/http.js";
import { firstComplete } from "../../../templates/runtime/client/security/alternatives.js";
import { credentials } from "../../../templates/runtime/client/security/scheme.js";
import type { Scheme } from "../../../templates/runtime/client/security/scheme.js";

type Auth = Readonly<Record<string, CredentialSource | undefined>>;

async function written(
  alternatives: readonly (readonly Scheme[])[],
  auth?: Auth,
): Promise<RequestDraft> {
  const draft: RequestDraft = { url: "http://api.test/", headers: new Headers() };
  const [only, ...others] = alternatives;
  const write =
    only !== undefined && others.length === 0 ? credentials(only) : firstComplete(...alternatives);
  await write(draft, {}, { auth });
  return draft;
}

const key = apiKeyHeader("key", "x-api-key");
const group = apiKeyHeader("group", "x-group");
const token = httpBearer("token");

describe("where a credential goes", () => {
  test.each([
    ["header", key, "a b", "", { "x-api-key": "a b" }],
    ["query", apiKeyQuery("key", "api key"), "a b", "?api%20key=a%20b", {}],
    ["cookie", apiKeyCookie("key", "session"), "abc=", "", { cookie: "session=abc=" }],
    ["bearer", httpBearer("key"), "abc", "", { authorization: "Bearer abc" }],
    [
      "basic",
      httpBasic("key"),
      { username: "test", password: "123£" },
      "",
      { authorization: "Basic dGVzdDoxMjPCow==" },
    ],
    [
      "basic in one",
      httpBasic("key"),
      "Aladdin:open sesame",
      "",
      { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    ],
  ])("%s", async (_name, scheme, credential, url, headers) => {
    const draft = await written([[scheme]], { key: credential });
    expect([draft.url, Object.fromEntries(draft.headers)]).toEqual([
      `http://api.test/${url}`,
      headers,
    ]);
  });
});

describe("where a credential comes from", () => {
  test("a function is asked for each call", async () => {
    let count = 0;
    const auth = { key: () => Promise.resolve(`k${(count += 1)}`) };
    expect((await written([[key]], auth)).headers.get("x-api-key")).toBe("k1");
    expect((await written([[key]], auth)).headers.get("x-api-key")).toBe("k2");
  });

  test("one that gives nothing sends nothing, one that rejects fails the call", async () => {
    expect([...(await written([[key]], { key: () => undefined })).headers]).toEqual([]);
    const failure = new Error("no token");
    await expect(written([[key]], { key: () => Promise.reject(failure) })).rejects.toBe(failure);
  });

  test("a name that every object has is no credential", async () => {
    expect([...(await written([[apiKeyHeader("constructor", "x-key")]], {})).headers]).toEqual([]);
  });
});

describe("which alternative", () => {
  test.each([
    [
      "all of a set",
      [[key, group]],
      { key: "k", group: "g" },
      { "x-api-key": "k", "x-group": "g" },
    ],
    ["what there is of the only set", [[key, group]], { group: "g" }, { "x-group": "g" }],
    [
      "the first that is complete",
      [[key, group], [token]],
      { key: "k", token: "t" },
      { authorization: "Bearer t" },
    ],
    ["the first of two that are", [[key], [token]], { key: "k", token: "t" }, { "x-api-key": "k" }],
    ["none is needed, but one is there", [[key], []], { key: "k" }, { "x-api-key": "k" }],
    ["none is needed", [[key, group], []], { key: "k" }, {}],
    ["none is there", [[key]], undefined, {}],
    ["none is known", [], { key: "k" }, {}],
  ])("%s", async (_name, alternatives, auth: Auth | undefined, headers) => {
    expect(Object.fromEntries((await written(alternatives, auth)).headers)).toEqual(headers);
  });
});
