// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listCrossings, without validation.

import { json, noBody, text } from "../../runtime/client/decode.js";
import {
  explodedField,
  jsonField,
  simpleField,
  withHeaders,
} from "../../runtime/client/response-headers.js";
import { send } from "../../runtime/client/send.js";
import type { ListCrossingsXLimitParameter } from "../../types/list-crossings-x-limit-parameter.js";
import type { ListCrossingsXNextParameter } from "../../types/list-crossings-x-next-parameter.js";
import type {
  CallOptions,
  ClientOptions,
  DeclaredHeaders,
  Failure,
  Operation,
  Success,
} from "../options.js";

/** What `listCrossings` takes. */
export type ListCrossingsInput = Record<string, never>;

/**
 * What `listCrossings` gives; `status` tells the responses apart.
 *
 * - `200`: Those of today
 * - `4XX`: Refused
 * - `default`: Broken
 */
export type ListCrossingsResult =
  | Success<
      200,
      string[],
      undefined,
      DeclaredHeaders<{
        readonly "X-Total": number;
        readonly "X-Ports"?: string[] | undefined;
        readonly "X-Stormy"?: boolean | undefined;
        readonly "X-Limit"?: ListCrossingsXLimitParameter | undefined;
        readonly "X-Next"?: ListCrossingsXNextParameter | undefined;
      }>
    >
  | Failure<
      "4XX",
      string,
      undefined,
      DeclaredHeaders<{ readonly "Retry-After"?: number | undefined }>
    >
  | Failure<"default", undefined, undefined, DeclaredHeaders<{ readonly "X-Incident": string }>>;

/** What the runtime knows of `listCrossings`. */
export const listCrossingsOperation: Operation = {
  method: "GET",
  path: "/crossings",
  accept: "application/json, text/plain",
  responses: {
    200: /* @__PURE__ */ withHeaders(
      {
        "X-Total": /* @__PURE__ */ simpleField("number"),
        "X-Ports": /* @__PURE__ */ simpleField({ kind: "array", items: "string" }),
        "X-Stormy": /* @__PURE__ */ simpleField("boolean"),
        "X-Limit": /* @__PURE__ */ explodedField({
          kind: "object",
          properties: { calls: "number" },
        }),
        "X-Next": jsonField,
      },
      json,
    ),
    "4XX": /* @__PURE__ */ withHeaders(
      { "Retry-After": /* @__PURE__ */ simpleField("number") },
      text,
    ),
    default: /* @__PURE__ */ withHeaders(
      { "X-Incident": /* @__PURE__ */ simpleField("string") },
      noBody,
    ),
  },
};

/** `GET /crossings` */
export function listCrossings(
  client: ClientOptions,
  input?: ListCrossingsInput,
  call?: CallOptions,
): Promise<ListCrossingsResult> {
  return send(listCrossingsOperation, client, input, call);
}
