import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, expectTypeOf, test } from "vitest";
import { json } from "../../../templates/runtime/client/decode.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import type { CallOptions } from "../../../templates/runtime/client/options.js";
import { asResponse } from "../../../templates/runtime/client/raw.js";
import type { Failure, Success } from "../../../templates/runtime/client/reply.js";
import { ApiError, withResponse } from "../../../templates/runtime/client/unwrap.js";
import { send, sendValidated } from "./sent.js";
import { loopback, sendJson } from "./loopback.js";

const operation: Operation = { method: "GET", path: "/", responses: { 200: json, 404: json } };
type Result = Success<200, { id: string }> | Failure<404, string>;

test("withResponse gives the body, the response and the request id", async () => {
  await using server = await loopback((response) =>
    sendJson(response, 200, { id: "a" }, { "x-request-id": "r1", etag: "e" }),
  );
  const { data, response, requestId } = await withResponse(
    send<Result>(operation, { baseUrl: server.baseUrl }),
  );
  expectTypeOf(data).toEqualTypeOf<{ id: string }>();
  expect([data, response.headers.get("etag"), requestId]).toEqual([{ id: "a" }, "e", "r1"]);
});

test("withResponse throws what unwrap throws", async () => {
  await using server = await loopback((response) =>
    sendJson(response, 404, "no", { "request-id": "r2" }),
  );
  const sent = withResponse(send<Result>(operation, { baseUrl: server.baseUrl }));
  const error: unknown = await sent.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ statusCode: 404, body: "no", requestId: "r2" });
});

test("asResponse leaves the body unread, to be streamed", async () => {
  const open: ServerResponse[] = [];
  await using server = await loopback((response) => {
    open.push(response);
    response.writeHead(200).write("not JSON");
  });
  const none = { mode: "enforce", responses: {} } as const;
  const call = (options: CallOptions): Promise<Result> =>
    sendValidated<Result>(operation, none, { baseUrl: server.baseUrl, timeout: 500 }, {}, options);
  const controller = new AbortController();
  const response = await asResponse(call, { signal: controller.signal });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("not JSON");
  controller.abort();
  await expect(reader?.read()).rejects.toMatchObject({ name: "AbortError" });
  const [answer] = open;
  if (answer?.closed === false) await once(answer, "close");
});
