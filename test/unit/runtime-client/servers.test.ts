import { describe, expect, test } from "vitest";
import { serverUrl } from "../../../templates/runtime/client/servers.js";
import type { Server } from "../../../templates/runtime/client/servers.js";

const server: Server<{ region?: "eu" | "us"; tenant?: string; base?: string }> = {
  url: "https://{tenant}.{region}.api.test:8443/{base}/x",
  variables: {
    region: { default: "eu", values: ["eu", "us"] },
    tenant: {},
    base: { default: "v1" },
  },
};

test.each([
  [{ tenant: "a" }, "https://a.eu.api.test:8443/v1/x"],
  [{ tenant: "a", region: "us", base: "v2/beta" }, "https://a.us.api.test:8443/v2/beta/x"],
  [{ tenant: "a", region: undefined }, "https://a.eu.api.test:8443/v1/x"],
] as const)("%o", (variables, url) => {
  expect(serverUrl<object>(server, variables)).toBe(url);
});

test.each([
  {},
  { tenant: "evil.test/" },
  { tenant: "evil.test#" },
  { tenant: "user@evil.test\\" },
  { tenant: "a@evil" },
  { tenant: "a", region: "asia" },
  { tenant: "a", base: "../admin" },
  { tenant: "a", base: "v1/.." },
  { tenant: "a", base: "v1?x=" },
])("%o is refused", (variables) => {
  expect(() => serverUrl<object>(server, variables)).toThrow(
    expect.objectContaining({ name: "InvalidInputError" }),
  );
});

describe("other templates", () => {
  test.each([
    [{ url: "/v1" }, {}, "/v1"],
    [{ url: "https://x.test" }, undefined, "https://x.test"],
    [
      { url: "{base}/v1", variables: { base: {} } },
      { base: "https://x.test/a" },
      "https://x.test/a/v1",
    ],
    [
      { url: "{scheme}://x.test", variables: { scheme: { default: "https" } } },
      {},
      "https://x.test",
    ],
    [{ url: "https://{toString}.test", variables: {} }, { toString: "a" }, "https://a.test"],
  ])("%o", (one, variables, url) => {
    expect(serverUrl(one, variables)).toBe(url);
  });

  test("a name that every object has is no value", () => {
    expect(() => serverUrl({ url: "https://{constructor}.test" })).toThrow("has no value");
  });
});
