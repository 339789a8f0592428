import { CallError } from "./errors.js";
import type { AnyReply } from "./reply.js";

/** The body of the arms that can be a success. */
export type SuccessBody<Result extends AnyReply> = Result extends { readonly ok: false }
  ? never
  : Result["body"];

/** The server answered, and not with a success that the contract declares. */
export class ApiError<Arm extends AnyReply = AnyReply> extends CallError {
  override readonly name = "ApiError";
  /** The key of the contract's responses; tells the arms apart. */
  readonly status: Arm["status"];
  readonly statusCode: number;
  readonly body: Arm["body"];
  readonly headers: Headers;
  /** What the server calls the request in `x-request-id`; undefined where it says nothing. */
  readonly requestId: string | undefined;

  constructor({ status, statusCode, body, headers }: Arm) {
    const requestId = headers.get("x-request-id") ?? undefined;
    super(
      `The server answered ${statusCode}${requestId === undefined ? "" : ` (request ${requestId})`}`,
    );
    this.status = status;
    this.statusCode = statusCode;
    this.body = body;
    this.headers = headers;
    this.requestId = requestId;
  }
}

/** The errors that `unwrap` throws for a result: one for each arm that can be none of its successes. */
export type ErrorOf<Result extends AnyReply> = Result extends { readonly ok: true }
  ? never
  : ApiError<Result>;

/** Whether something thrown is what `unwrap` throws for this type of result; then `status` tells its arms apart. */
export function isApiError<Result extends AnyReply = AnyReply>(
  error: unknown,
): error is ErrorOf<Result> {
  return error instanceof ApiError;
}

function bodyOf<Result extends AnyReply>(result: Result): SuccessBody<Result> {
  if (!result.ok) throw new ApiError(result);
  return result.body as SuccessBody<Result>;
}

/** The body of a success; throws ApiError for any other result. */
export function unwrap<Result extends AnyReply>(
  result: PromiseLike<Result>,
): Promise<SuccessBody<Result>>;
export function unwrap<Result extends AnyReply>(result: Result): SuccessBody<Result>;
export function unwrap(result: AnyReply | PromiseLike<AnyReply>): unknown {
  return "then" in result ? Promise.resolve(result).then(bodyOf) : bodyOf(result);
}
