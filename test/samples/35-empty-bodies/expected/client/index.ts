// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { CheckRingsInput, CheckRingsResult } from "./operations/check-rings.js";
import type { ListRingsInput, ListRingsResult } from "./operations/list-rings.js";
import type { SilenceInput, SilenceResult } from "./operations/silence.js";
import type { ClientOptions } from "./options.js";
import { checkRings } from "./validated/check-rings.js";
import { listRings } from "./validated/list-rings.js";
import { silence } from "./validated/silence.js";

export type { Auth, ClientOptions } from "./options.js";
export { checkRings } from "./validated/check-rings.js";
export type { CheckRingsInput, CheckRingsResult } from "./operations/check-rings.js";
export { listRings } from "./validated/list-rings.js";
export type { ListRingsInput, ListRingsResult } from "./operations/list-rings.js";
export { silence } from "./validated/silence.js";
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
export { InvalidResponseError } from "../runtime/client/validate.js";

/** Every operation of Bell. */
export interface Client {
  /** `HEAD /rings` */
  checkRings(input?: CheckRingsInput, call?: CallOptions): Promise<CheckRingsResult>;
  /** `GET /rings` */
  listRings(input?: ListRingsInput, call?: CallOptions): Promise<ListRingsResult>;
  /** `DELETE /rings` */
  silence(input?: SilenceInput, call?: CallOptions): Promise<SilenceResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    checkRings: (input, call) => checkRings(options, input, call),
    listRings: (input, call) => listRings(options, input, call),
    silence: (input, call) => silence(options, input, call),
  };
}
