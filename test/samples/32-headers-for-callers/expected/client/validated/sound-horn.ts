// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of soundHorn that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { soundHornResponses } from "../../zod/operations/sound-horn.js";
import {
  type SoundHornInput,
  type SoundHornResult,
  soundHornOperation,
} from "../operations/sound-horn.js";
import type { CallOptions, ClientOptions } from "../options.js";

const soundHornValidation: Validation = { mode: "enforce", responses: soundHornResponses };

/** `POST /horn` */
export function soundHorn(
  client: ClientOptions,
  input?: SoundHornInput,
  call?: CallOptions,
): Promise<SoundHornResult> {
  return sendValidated(soundHornOperation, soundHornValidation, client, input, call);
}
