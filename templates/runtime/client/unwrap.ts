import { CallError } from "./errors.js";
import type { AnyReply } from "./reply.js";
import { requestIdOf } from "./request-id.js";

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
  readonly headers: Arm["headers"];
  readonly response: Response;
  /** What the server calls the request in `x-request-id` or the like; undefined where it says nothing. */
  readonly requestId: string | undefined;

  constructor({ status, statusCode, body, headers, response }: Arm) {
    const requestId = requestIdOf(headers);
    super(
      `The server answered ${statusCode}${requestId === undefined ? "" : ` (request ${requestId})`}`,
    );
    this.status = status;
    this.statusCode = statusCode;
    this.body = body;
    this.headers = headers;
    this.response = response;
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

/** The body of a success, with what it came in. */
export interface WithResponse<Data, Fields extends Headers = Headers> {
  readonly data: Data;
  readonly headers: Fields;
  /** Its body has been read, unless `data` is a stream. */
  readonly response: Response;
  /** As `ApiError` has it. */
  readonly requestId: string | undefined;
}

/** What `withResponse` gives for each arm that can be a success. */
export type SuccessWithResponse<Result extends AnyReply> = Result extends { readonly ok: false }
  ? never
  : WithResponse<Result["body"], Result["headers"]>;

/** `unwrap`, with the response beside the body; rejects with ApiError for any other result. */
export async function withResponse<Result extends AnyReply>(
  result: Result | PromiseLike<Result>,
): Promise<SuccessWithResponse<Result>> {
  const reply = await result;
  const { headers, response } = reply;
  const data = bodyOf(reply);
  const requestId = requestIdOf(headers);
  return {
    data,
    headers,
    response,
    requestId,
  } as WithResponse<unknown> as SuccessWithResponse<Result>;
}
