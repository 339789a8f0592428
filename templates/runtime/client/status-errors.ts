import { ApiError } from "./unwrap.js";

/**
 * An `ApiError` of certain status codes. `unwrap` throws `ApiError` itself, for a call to be without these classes that does
 * not name them; so `instanceof` asks for the code. Of the body it knows nothing: `isApiError` does, by the arms of a result.
 */
abstract class StatusError<StatusCode extends number> extends ApiError {
  declare readonly statusCode: StatusCode;
  /** For no other error to have the type. */
  declare protected readonly isOf: StatusCode;

  /** Whether errors with this code are of the class. */
  static has(_statusCode: number): boolean {
    return false;
  }

  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof ApiError && this.has(error.statusCode);
  }
}

/** 400: the server does not understand the request. */
export class BadRequestError extends StatusError<400> {
  static override has(statusCode: number): boolean {
    return statusCode === 400;
  }
}

/** 401: the credentials are missing, or no good. */
export class AuthenticationError extends StatusError<401> {
  static override has(statusCode: number): boolean {
    return statusCode === 401;
  }
}

/** 403: the credentials do not allow it. */
export class PermissionDeniedError extends StatusError<403> {
  static override has(statusCode: number): boolean {
    return statusCode === 403;
  }
}

/** 404: there is no such thing. */
export class NotFoundError extends StatusError<404> {
  static override has(statusCode: number): boolean {
    return statusCode === 404;
  }
}

/** 409: it does not go with the state that the thing is in. */
export class ConflictError extends StatusError<409> {
  static override has(statusCode: number): boolean {
    return statusCode === 409;
  }
}

/** 422: the server understands the request, and cannot do it. */
export class UnprocessableEntityError extends StatusError<422> {
  static override has(statusCode: number): boolean {
    return statusCode === 422;
  }
}

/** 429: too many requests. */
export class RateLimitError extends StatusError<429> {
  static override has(statusCode: number): boolean {
    return statusCode === 429;
  }
}

/** 500 and above: the server failed. */
export class InternalServerError extends StatusError<number> {
  static override has(statusCode: number): boolean {
    return statusCode >= 500;
  }
}
