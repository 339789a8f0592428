// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of replaceShape that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { replaceShapeResponses } from "../../zod/operations/replace-shape.js";
import {
  type ReplaceShapeInput,
  type ReplaceShapeResult,
  replaceShapeOperation,
} from "../operations/replace-shape.js";
import type { CallOptions, ClientOptions } from "../options.js";

const replaceShapeValidation: Validation = { mode: "report", responses: replaceShapeResponses };

/**
 * Replace a shape
 *
 * `PUT /shapes/{id}`
 */
export function replaceShape(
  client: ClientOptions,
  input: ReplaceShapeInput,
  call?: CallOptions,
): Promise<ReplaceShapeResult> {
  return sendValidated(replaceShapeOperation, replaceShapeValidation, client, input, call);
}
