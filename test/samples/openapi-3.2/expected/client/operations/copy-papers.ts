// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of copyPapers, without validation.

import { noBody } from "../../runtime/client/decode.js";
import { ownServer } from "../../runtime/client/own-server.js";
import { firstComplete } from "../../runtime/client/security/alternatives.js";
import { send } from "../../runtime/client/send.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";
import { badge } from "../security.js";

/** What `copyPapers` takes. */
export type CopyPapersInput = Record<string, never>;

/**
 * What `copyPapers` gives; `status` tells the responses apart.
 *
 * - `204`: Copied
 */
export type CopyPapersResult = Success<204, undefined> | Undeclared;

/** What the runtime knows of `copyPapers`. */
export const copyPapersOperation: Operation = {
  method: "COPY",
  path: "/papers",
  baseUrl: /* @__PURE__ */ ownServer("copyPapers", "https://copies.example.com"),
  security: /* @__PURE__ */ firstComplete([badge], []),
  responses: { 204: noBody },
};

/** `COPY /papers` */
export function copyPapers(
  client: ClientOptions,
  input?: CopyPapersInput,
  call?: CallOptions,
): Promise<CopyPapersResult> {
  return send(copyPapersOperation, client, input, call);
}
