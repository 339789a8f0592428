// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every operation as a function, without validation.

export type { Auth, ClientOptions } from "./options.js";
export { writeNote } from "./operations/write-note.js";
export type { WriteNoteInput, WriteNoteResult } from "./operations/write-note.js";
export { ApiError, isApiError, unwrap } from "../runtime/client/unwrap.js";
export type { ErrorOf, SuccessBody } from "../runtime/client/unwrap.js";
export {
  CallError,
  ConnectionError,
  DecodingError,
  TimeoutError,
} from "../runtime/client/errors.js";
export type {
  CallOptions,
  Fetch,
  HeaderValues,
  InvalidResponse,
  ValidationMode,
} from "../runtime/client/options.js";
export type { AnyReply, Failure, Reply, Success, Undeclared } from "../runtime/client/reply.js";
export type { BasicCredential, CredentialSource } from "../runtime/client/security/credential.js";
export type { Issue } from "../runtime/shared/standard-schema.js";
