// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { WriteNoteInput, WriteNoteResult } from "./operations/write-note.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { writeNote } from "./validated/write-note.js";

export type { Auth, ClientOptions } from "./options.js";
export { undocumented } from "./undocumented.js";
export { writeNote } from "./validated/write-note.js";
export type { WriteNoteInput, WriteNoteResult } from "./operations/write-note.js";
export { ApiError, isApiError, unwrap, withResponse } from "../runtime/client/unwrap.js";
export type {
  ErrorOf,
  SuccessBody,
  SuccessWithResponse,
  WithResponse,
} from "../runtime/client/unwrap.js";
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "../runtime/client/status-errors.js";
export { asResponse } from "../runtime/client/raw.js";
export {
  AbortError,
  CallError,
  ConnectionError,
  DecodingError,
  InvalidInputError,
  TimeoutError,
} from "../runtime/client/errors.js";
export type {
  CallOptions,
  Fetch,
  FetchInit,
  HeaderValues,
  InvalidResponse,
  QueryValues,
  ValidationMode,
} from "../runtime/client/options.js";
export type {
  AnyReply,
  DeclaredHeaders,
  Failure,
  Reply,
  Success,
  Undeclared,
} from "../runtime/client/reply.js";
export type {
  ClientRequest,
  Middleware,
  Next,
  RetryOptions,
} from "../runtime/client/middleware.js";
export { retry } from "../runtime/client/retry.js";
export { timeoutHeader } from "../runtime/client/timeout-header.js";
export { idempotencyKeys } from "../runtime/client/idempotency.js";
export type { IdempotencyOptions } from "../runtime/client/idempotency.js";
export { hooks } from "../runtime/client/hooks.js";
export type { Hooks } from "../runtime/client/hooks.js";
export { logging } from "../runtime/client/logging.js";
export type { LogLevel, Logger, LoggingOptions } from "../runtime/client/logging.js";
export { environment } from "../runtime/client/environment.js";
export { logLevel } from "../runtime/client/log-level.js";
export { paginate } from "../runtime/client/pages/paginate.js";
export type { Page, PageReply, PageStrategy, Pages } from "../runtime/client/pages/paginate.js";
export {
  cursorPages,
  linkPages,
  linkTarget,
  numberedPages,
  offsetPages,
} from "../runtime/client/pages/strategies.js";
export type {
  CursorPages,
  LinkPages,
  NumberedPages,
  OffsetPages,
} from "../runtime/client/pages/strategies.js";
export type { ItemStream } from "../runtime/client/stream/item-stream.js";
export type { EventStream, ServerSentEvent, StreamState } from "../runtime/client/stream/events.js";
export { tee } from "../runtime/client/stream/tee.js";
export { reconnect } from "../runtime/client/stream/reconnect.js";
export type { ItemOf, ReconnectOptions } from "../runtime/client/stream/reconnect.js";
export type { ByteStream, RawBody } from "../runtime/client/body.js";
export { part } from "../runtime/client/part.js";
export type {
  FileValue,
  FormValue,
  FormValues,
  Part,
  PartOptions,
} from "../runtime/client/part.js";
export { filePart, toFile } from "../runtime/client/upload.js";
export type { Uploadable } from "../runtime/client/upload.js";
export type {
  UndocumentedCall,
  UndocumentedCalls,
  UndocumentedReply,
  UndocumentedRequest,
} from "../runtime/client/undocumented.js";
export { serverUrl } from "../runtime/client/servers.js";
export type { Server, ServerVariable } from "../runtime/client/servers.js";
export type {
  BasicCredential,
  CredentialProvider,
  CredentialSource,
} from "../runtime/client/security/credential.js";
export { tokenProvider } from "../runtime/client/security/token.js";
export type { Token } from "../runtime/client/security/token.js";
export { renewable } from "../runtime/client/security/renewable.js";
export { TokenError, clientCredentials } from "../runtime/client/security/client-credentials.js";
export type { ClientCredentials } from "../runtime/client/security/client-credentials.js";
export type { Issue } from "../runtime/shared/standard-schema.js";
export { InvalidResponseError } from "../runtime/client/validate.js";

/** Every operation of Notes. */
export interface Client {
  /** `POST /notes` */
  writeNote(input: WriteNoteInput, call?: CallOptions): Promise<WriteNoteResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    writeNote: (input, call) => writeNote(options, input, call),
  };
}
