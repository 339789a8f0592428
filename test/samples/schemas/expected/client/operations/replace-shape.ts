// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of replaceShape, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { json } from "../../runtime/client/decode.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { send } from "../../runtime/client/send.js";
import type { ReplaceShapePathParameters } from "../../types/operations/replace-shape.js";
import type { ReplaceShapeRequest } from "../../types/replace-shape-request.js";
import type { ReplaceShapeResponse } from "../../types/replace-shape-response.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `replaceShape` takes. */
export interface ReplaceShapeInput {
  readonly path: ReplaceShapePathParameters;
  readonly body: ReplaceShapeRequest;
}

/** What `replaceShape` gives; `status` tells the responses apart. */
export type ReplaceShapeResult = Success<200, ReplaceShapeResponse> | Undeclared;

/** What the runtime knows of `replaceShape`. */
export const replaceShapeOperation: Operation = {
  method: "PUT",
  path: "/shapes/{id}",
  accept: "application/json",
  parameters: [/* @__PURE__ */ pathScalar("id")],
  body: /* @__PURE__ */ jsonBody("application/json"),
  responses: { 200: json },
};

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
  return send(replaceShapeOperation, client, input, call);
}
