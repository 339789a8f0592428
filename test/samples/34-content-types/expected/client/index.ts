// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { WriteNoteInput, WriteNoteResult } from "./operations/write-note.js";
import type { ClientOptions } from "./options.js";
import { writeNote } from "./validated/write-note.js";

export type { Auth, ClientOptions } from "./options.js";
export { writeNote } from "./validated/write-note.js";
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
