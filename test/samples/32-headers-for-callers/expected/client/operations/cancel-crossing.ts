// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of cancelCrossing, without validation.

import { noBody } from "../../runtime/client/decode.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { setCookieField, simpleField, withHeaders } from "../../runtime/client/response-headers.js";
import { send } from "../../runtime/client/send.js";
import type { CancelCrossingPathParameters } from "../../types/operations/cancel-crossing.js";
import type {
  CallOptions,
  ClientOptions,
  DeclaredHeaders,
  Failure,
  Operation,
  Success,
  Undeclared,
} from "../options.js";

/** What `cancelCrossing` takes. */
export interface CancelCrossingInput {
  readonly path: CancelCrossingPathParameters;
}

/**
 * What `cancelCrossing` gives; `status` tells the responses apart.
 *
 * - `204`: Cancelled
 * - `303`: Moved to another ferry
 */
export type CancelCrossingResult =
  | Success<204, undefined, undefined, DeclaredHeaders<{ readonly "X-Refund": number }>>
  | Failure<
      303,
      undefined,
      undefined,
      DeclaredHeaders<{ readonly Location: string; readonly "Set-Cookie"?: string[] | undefined }>
    >
  | Undeclared;

/** What the runtime knows of `cancelCrossing`. */
export const cancelCrossingOperation: Operation = {
  method: "DELETE",
  path: "/crossings/{id}",
  parameters: [/* @__PURE__ */ pathScalar("id")],
  responses: {
    204: /* @__PURE__ */ withHeaders({ "X-Refund": /* @__PURE__ */ simpleField("number") }, noBody),
    303: /* @__PURE__ */ withHeaders(
      {
        Location: /* @__PURE__ */ simpleField("string"),
        "Set-Cookie": /* @__PURE__ */ setCookieField({ kind: "array", items: "string" }),
      },
      noBody,
    ),
  },
};

/** `DELETE /crossings/{id}` */
export function cancelCrossing(
  client: ClientOptions,
  input: CancelCrossingInput,
  call?: CallOptions,
): Promise<CancelCrossingResult> {
  return send(cancelCrossingOperation, client, input, call);
}
