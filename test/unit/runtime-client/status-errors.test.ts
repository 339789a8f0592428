import { expect, expectTypeOf, test } from "vitest";
import { json } from "../../../templates/runtime/client/decode.js";
import { ConnectionError } from "../../../templates/runtime/client/errors.js";
import type { Failure, Success, Undeclared } from "../../../templates/runtime/client/reply.js";
import { send } from "./sent.js";
import * as classes from "../../../templates/runtime/client/status-errors.js";
import { ApiError, unwrap } from "../../../templates/runtime/client/unwrap.js";
import { loopback, sendJson } from "./loopback.js";

interface Problem {
  readonly detail: string;
}
type Result = Success<200, string> | Failure<404, Problem> | Undeclared;

async function thrown(statusCode: number): Promise<unknown> {
  await using server = await loopback((response) =>
    sendJson(response, statusCode, { detail: "d" }),
  );
  const operation = { method: "GET", path: "/", responses: { 200: json, 404: json } };
  const result = await send<Result>(operation, { baseUrl: server.baseUrl });
  return unwrap(Promise.resolve(result)).catch((error: unknown) => error);
}

test.each([
  [400, ["BadRequestError"]],
  [401, ["AuthenticationError"]],
  [403, ["PermissionDeniedError"]],
  [404, ["NotFoundError"]],
  [409, ["ConflictError"]],
  [418, []],
  [422, ["UnprocessableEntityError"]],
  [429, ["RateLimitError"]],
  [500, ["InternalServerError"]],
  [599, ["InternalServerError"]],
] as const)("%d is of the class %j", async (statusCode, names) => {
  const error = await thrown(statusCode);
  expect(error).toBeInstanceOf(ApiError);
  const matching = Object.entries(classes).filter(([, one]) => error instanceof one);
  expect(matching.map(([name]) => name)).toEqual(names);
});

test("what is no answer of the server is of none", () => {
  const others: readonly unknown[] = [
    new ConnectionError("x"),
    { statusCode: 404 },
    undefined,
    404,
  ];
  for (const one of Object.values(classes))
    expect(others.filter((other) => other instanceof one)).toEqual([]);
});

test("the compiler knows the code, and takes no class for another", async () => {
  const error = await thrown(404);
  if (!(error instanceof classes.NotFoundError)) throw new Error("another one");
  expectTypeOf(error.statusCode).toEqualTypeOf<404>();
  expect([error.body, error.statusCode]).toEqual([{ detail: "d" }, 404]);
  const other: ApiError | classes.NotFoundError = error;
  if (other instanceof classes.InternalServerError) throw new Error("of two classes");
  expectTypeOf(other).toExtend<ApiError>();
  expectTypeOf(other).not.toBeNever();
});
