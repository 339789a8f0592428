// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { BoilLaterInput, BoilLaterResult } from "./operations/boil-later.js";
import type { BoilInput, BoilResult } from "./operations/boil.js";
import type { ClientOptions } from "./options.js";
import { boilLater } from "./validated/boil-later.js";
import { boil } from "./validated/boil.js";

export type { Auth, ClientOptions } from "./options.js";
export { boil } from "./validated/boil.js";
export type { BoilInput, BoilResult } from "./operations/boil.js";
export { boilLater } from "./validated/boil-later.js";
export type { BoilLaterInput, BoilLaterResult } from "./operations/boil-later.js";
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

/** Every operation of Kettle. */
export interface Client {
  /** `POST /boil` */
  boil(input?: BoilInput, call?: CallOptions): Promise<BoilResult>;
  /** `POST /boil/later` */
  boilLater(input: BoilLaterInput, call?: CallOptions): Promise<BoilLaterResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    boil: (input, call) => boil(options, input, call),
    boilLater: (input, call) => boilLater(options, input, call),
  };
}
