import { describe, expect, expectTypeOf, test } from "vitest";
import { CallError } from "../../../templates/runtime/client/errors.js";
import type {
  AnyReply,
  Failure,
  Reply,
  Success,
  Undeclared,
} from "../../../templates/runtime/client/reply.js";
import { ApiError, isApiError, unwrap } from "../../../templates/runtime/client/unwrap.js";

interface Invoice {
  readonly id: string;
}
interface Problem {
  readonly message: string;
}
type Result =
  | Success<201, Invoice>
  | Failure<400, Problem>
  | Failure<401, undefined>
  | Failure<"default", string>
  | Undeclared;

function reply<R extends AnyReply>(
  status: R["status"],
  statusCode: number,
  ok: boolean,
  body: unknown,
): R {
  const response = new Response(null, { status: statusCode, headers: { "x-request-id": "r1" } });
  return {
    status,
    statusCode,
    ok,
    body,
    headers: response.headers,
    response,
    issues: [],
  } as unknown as R;
}

const created = (): Result => reply<Result>(201, 201, true, { id: "in_1" });
const refused = (): Result => reply<Result>(400, 400, false, { message: "no" });

test("a success is its body, at once or when it comes", async () => {
  expect(unwrap(created())).toEqual({ id: "in_1" });
  expect(await unwrap(Promise.resolve(created()))).toEqual({ id: "in_1" });
  expectTypeOf(unwrap(created())).toEqualTypeOf<Invoice>();
  expectTypeOf(unwrap(Promise.resolve(created()))).toEqualTypeOf<Promise<Invoice>>();
});

test("anything else is thrown", async () => {
  expect(() => unwrap(refused())).toThrow(new ApiError(refused()));
  const error: unknown = await unwrap(Promise.resolve(refused())).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CallError);
  expect(error).toMatchObject({
    name: "ApiError",
    message: "The server answered 400 (request r1)",
    status: 400,
    statusCode: 400,
    body: { message: "no" },
    requestId: "r1",
  });
});

test("an error without a request id", () => {
  const { message, requestId } = new ApiError({ ...refused(), headers: new Headers() });
  expect([message, requestId]).toEqual(["The server answered 400", undefined]);
});

describe("types", () => {
  test("status and ok tell the arms of a result apart", () => {
    const result = created();
    if (result.status === 201) expectTypeOf(result.body).toEqualTypeOf<Invoice>();
    if (result.status === 400) expectTypeOf(result.body).toEqualTypeOf<Problem>();
    if (result.status === 401) expectTypeOf(result.body).toEqualTypeOf<undefined>();
    if (result.status === "default") expectTypeOf(result.body).toEqualTypeOf<string>();
    if (result.status === "undeclared") expectTypeOf(result.body).toEqualTypeOf<unknown>();
    if (result.ok) expectTypeOf(result.body).toEqualTypeOf<Invoice>();
    expectTypeOf(result.statusCode).toEqualTypeOf<number>();
  });

  test("status tells errors apart", () => {
    const error: unknown = new ApiError(refused());
    expect(isApiError<Result>(error)).toBe(true);
    expect(isApiError(new Error("x"))).toBe(false);
    if (!isApiError<Result>(error)) return;
    expectTypeOf(error.status).toEqualTypeOf<400 | 401 | "default" | "undeclared">();
    if (error.status === 400) expectTypeOf(error.body).toEqualTypeOf<Problem>();
  });

  test("a default that stands alone may be either", () => {
    const result = reply<Reply<"default", Invoice>>("default", 200, true, { id: "a" });
    expectTypeOf(unwrap(result)).toEqualTypeOf<Invoice>();
  });
});
