/** What every error of the client extends. */
export class CallError extends Error {
  override readonly name: string = "CallError";
}

/** No response came, or it broke off; `cause` is what `fetch` threw. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
}

/** The response was not complete in time. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
}

/** The contract declares JSON, and the body is empty or something else; `cause` is what `JSON.parse` threw. */
export class DecodingError extends CallError {
  override readonly name = "DecodingError";
  /** Its body has been read. */
  readonly response: Response;
  /** The body. */
  readonly text: string;

  constructor(response: Response, text: string, cause: unknown) {
    super(`The body of the ${response.status} response is not JSON`, { cause });
    this.response = response;
    this.text = text;
  }
}
