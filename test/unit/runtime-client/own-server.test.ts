import { expect, test } from "vitest";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import { ownServer } from "../../../templates/runtime/client/own-server.js";
import type { BaseClientOptions } from "../../../templates/runtime/client/options.js";
import { send } from "./sent.js";

const url = "https://files.example.com/v2/";

async function sentTo(
  server: string,
  options: Pick<BaseClientOptions, "operationServers">,
  baseUrl = "https://api.example.com/v1",
  call = {},
): Promise<string> {
  let sent = "";
  const operation: Operation = {
    method: "GET",
    path: "/files",
    baseUrl: ownServer("getFile", server),
    responses: {},
  };
  const fetch = (to: string): Promise<Response> => {
    sent = to;
    return Promise.resolve(new Response());
  };
  await send(operation, { baseUrl, fetch, ...options }, {}, call);
  return sent;
}

test("an operation with servers of its own goes to the base URL, unless the client says otherwise", async () => {
  expect(await sentTo(url, {})).toBe("https://api.example.com/v1/files");
  expect(await sentTo(url, { operationServers: "baseUrl" })).toBe(
    "https://api.example.com/v1/files",
  );
  expect(await sentTo(url, { operationServers: "contract" })).toBe(
    "https://files.example.com/v2/files",
  );
});

test("or to an address of its own, and the call wins over all", async () => {
  const operationServers = { getFile: "http://localhost:3000" };
  expect(await sentTo(url, { operationServers })).toBe("http://localhost:3000/files");
  expect(await sentTo(url, { operationServers: {} })).toBe("https://api.example.com/v1/files");
  const call = { baseUrl: "http://localhost:1" };
  expect(await sentTo(url, { operationServers: "contract" }, undefined, call)).toBe(
    "http://localhost:1/files",
  );
});

test("a server without a host is on that of the base URL", async () => {
  const options = { operationServers: "contract" } as const;
  expect(await sentTo("/files/v3", options)).toBe("https://api.example.com/files/v3/files");
  expect(await sentTo("/files/v3", options, "/api")).toBe("/files/v3/files");
});
