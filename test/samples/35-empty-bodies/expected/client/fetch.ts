// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every operation as a function, without validation.

export type { Auth, ClientOptions } from "./options.js";
export { checkRings } from "./operations/check-rings.js";
export type { CheckRingsInput, CheckRingsResult } from "./operations/check-rings.js";
export { listRings } from "./operations/list-rings.js";
export type { ListRingsInput, ListRingsResult } from "./operations/list-rings.js";
export { silence } from "./operations/silence.js";
export type { SilenceInput, SilenceResult } from "./operations/silence.js";
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
