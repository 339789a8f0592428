// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of readPaper, without validation.

import { json } from "../../runtime/client/decode.js";
import { queryJson } from "../../runtime/client/parameters/content.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { send } from "../../runtime/client/send.js";
import type {
  ReadPaperPathParameters,
  ReadPaperQueryParameters,
} from "../../types/operations/read-paper.js";
import type { Paper } from "../../types/paper.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `readPaper` takes. */
export interface ReadPaperInput {
  readonly path: ReadPaperPathParameters;
  readonly query?: ReadPaperQueryParameters | undefined;
}

/**
 * What `readPaper` gives; `status` tells the responses apart.
 *
 * - `200`: A paper
 */
export type ReadPaperResult = Success<200, Paper> | Undeclared;

/** What the runtime knows of `readPaper`. */
export const readPaperOperation: Operation = {
  method: "GET",
  path: "/papers/{number}",
  accept: "application/json",
  parameters: [/* @__PURE__ */ pathScalar("number"), /* @__PURE__ */ queryJson("place")],
  responses: { 200: json },
};

/** `GET /papers/{number}` */
export function readPaper(
  client: ClientOptions,
  input: ReadPaperInput,
  call?: CallOptions,
): Promise<ReadPaperResult> {
  return send(readPaperOperation, client, input, call);
}
