// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of writeNote, without validation.

import { bodyByType, jsonBody, textBody } from "../../runtime/client/body.js";
import { bytes, decodeByType, json, text } from "../../runtime/client/decode.js";
import { headerSimple } from "../../runtime/client/parameters/header.js";
import { querySpaceDelimited } from "../../runtime/client/parameters/query-delimited.js";
import { formBodyWithHeaders } from "../../runtime/client/part-headers.js";
import type { FormValues } from "../../runtime/client/part.js";
import { send } from "../../runtime/client/send.js";
import { urlencodedBody } from "../../runtime/client/urlencoded.js";
import type { Note } from "../../types/note.js";
import type { WriteNoteRequest } from "../../types/write-note-request.js";
import type {
  CallOptions,
  ClientOptions,
  Failure,
  Operation,
  Success,
  Undeclared,
} from "../options.js";

/** What `writeNote` takes. */
export type WriteNoteInput =
  | { readonly contentType?: "application/json" | undefined; readonly body: Note }
  | {
      readonly contentType: "application/x-www-form-urlencoded";
      readonly body: Note | URLSearchParams;
    }
  | {
      readonly contentType: "multipart/form-data";
      readonly body: FormValues<WriteNoteRequest>;
      readonly partHeaders?:
        | { readonly picture?: { readonly "X-Width"?: number | undefined } | undefined }
        | undefined;
    }
  | { readonly contentType: "text/plain"; readonly body: string };

/**
 * What `writeNote` gives; `status` tells the responses apart.
 *
 * - `200`: Written
 * - `4XX`: Refused
 */
export type WriteNoteResult =
  | Success<200, Note, "application/json">
  | Success<200, string, "text/plain">
  | Success<200, Uint8Array<ArrayBuffer>, "application/octet-stream">
  | Failure<"4XX", Record<string, unknown>>
  | Undeclared;

/** What the runtime knows of `writeNote`. */
export const writeNoteOperation: Operation = {
  method: "POST",
  path: "/notes",
  accept: "application/json, text/plain, application/octet-stream, application/problem+json",
  body: /* @__PURE__ */ bodyByType({
    "application/json": /* @__PURE__ */ jsonBody("application/json"),
    "application/x-www-form-urlencoded": /* @__PURE__ */ urlencodedBody(
      "application/x-www-form-urlencoded",
      { tags: /* @__PURE__ */ querySpaceDelimited("tags") },
    ),
    "multipart/form-data": /* @__PURE__ */ formBodyWithHeaders(
      "multipart/form-data",
      {},
      {},
      { picture: [/* @__PURE__ */ headerSimple("X-Width")] },
    ),
    "text/plain": /* @__PURE__ */ textBody("text/plain"),
  }),
  responses: {
    200: /* @__PURE__ */ decodeByType({
      "application/json": json,
      "text/plain": text,
      "application/octet-stream": bytes,
    }),
    "4XX": json,
  },
};

/** `POST /notes` */
export function writeNote(
  client: ClientOptions,
  input: WriteNoteInput,
  call?: CallOptions,
): Promise<WriteNoteResult> {
  return send(writeNoteOperation, client, input, call);
}
