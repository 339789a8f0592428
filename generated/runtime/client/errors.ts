/** What every error of the client extends. None of them holds a credential. */
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

/** The caller's signal aborted the call; `cause` is the signal's reason. */
export class AbortError extends CallError {
  override readonly name = "AbortError";
}

/** The input cannot be sent as the contract says. Nothing was sent. */
export class InvalidInputError extends CallError {
  override readonly name = "InvalidInputError";
}

/** The contract declares JSON, and the body is empty or something else; `cause` is what `JSON.parse` threw. */
export class DecodingError extends CallError {
  override readonly name = "DecodingError";
  /** Its body has been read. */
  declare readonly response: Response;
  /** The body, or the item of a stream that is not JSON. */
  declare readonly text: string;

  constructor(response: Response, text: string, cause: unknown) {
    super(`The body of the ${response.status} response is not JSON`, { cause });
    this.response = response;
    this.text = text;
  }
}
