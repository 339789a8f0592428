// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of writeNote takes and gives, and how its requests are read and answered.

import { bytesCodec, jsonCodec, textCodec } from "../../runtime/server/codec.js";
import { formCodec, urlencodedCodec } from "../../runtime/server/form.js";
import { partHeaders, readPartHeaders } from "../../runtime/server/part-headers.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import { spaceDelimitedStyle } from "../../runtime/server/style-query.js";
import type { Note } from "../../types/note.js";
import type { WriteNoteRequest } from "../../types/write-note-request.js";
import {
  writeNotePartHeaders,
  writeNoteRequestBody,
  writeNoteResponses,
} from "../../zod/operations/write-note.js";

/** What the handler of `writeNote` takes. */
export type WriteNoteHandlerRequest = RequestBase & {} & (
    | { readonly contentType: "application/json"; readonly body: Note }
    | { readonly contentType: "application/x-www-form-urlencoded"; readonly body: Note }
    | {
        readonly contentType: "multipart/form-data";
        readonly body: Omit<WriteNoteRequest, "picture"> & { readonly picture?: File | undefined };
        readonly partHeaders: {
          readonly picture?: { readonly "X-Width"?: number | undefined } | undefined;
        };
      }
    | { readonly contentType: "text/plain"; readonly body: string }
  );

/**
 * What the handler of `writeNote` gives; `status` tells the replies apart.
 *
 * - `200`: Written
 * - `4XX`: Refused
 */
export type WriteNoteReply =
  | {
      readonly status: 200;
      readonly headers?: ReplyHeaders;
      readonly contentType: "application/json";
      readonly body: Note;
    }
  | {
      readonly status: 200;
      readonly headers?: ReplyHeaders;
      readonly contentType: "text/plain";
      readonly body: string;
    }
  | {
      readonly status: 200;
      readonly headers?: ReplyHeaders;
      readonly contentType: "application/octet-stream";
      readonly body?: string | Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array | string>;
    }
  | {
      readonly status: "4XX";
      readonly statusCode: number;
      readonly headers?: ReplyHeaders;
      readonly body: Record<string, unknown>;
    };

/** `POST /notes` */
export type WriteNoteHandler<Context = unknown> = (
  request: WriteNoteHandlerRequest,
  context: Context,
) => WriteNoteReply | Promise<WriteNoteReply>;

/** What the runtime knows of `writeNote`. */
export const writeNoteRoute: Route = {
  name: "writeNote",
  method: "POST",
  path: "/notes",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: writeNoteRequestBody["application/json"],
      },
      {
        mediaType: "application/x-www-form-urlencoded",
        codec: urlencodedCodec(
          {
            kind: "object",
            properties: { text: "string", tags: { kind: "array", items: "string" } },
          },
          { tags: spaceDelimitedStyle },
        ),
        validator: writeNoteRequestBody["application/x-www-form-urlencoded"],
      },
      {
        mediaType: "multipart/form-data",
        codec: formCodec(
          { kind: "object", properties: { text: "string", picture: "string" } },
          ["picture"],
          {},
          readPartHeaders,
        ),
        validator: writeNoteRequestBody["multipart/form-data"],
        files: ["picture"],
        partHeaders: /* @__PURE__ */ partHeaders({
          picture: {
            parameters: [{ name: "X-Width", style: delimitedStyle, wire: "number" }],
            validator: writeNotePartHeaders["multipart/form-data"]["picture"],
          },
        }),
      },
      { mediaType: "text/plain", codec: textCodec, validator: writeNoteRequestBody["text/plain"] },
    ],
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: writeNoteResponses["200"]["application/json"],
      },
      {
        mediaType: "text/plain",
        codec: textCodec,
        validator: writeNoteResponses["200"]["text/plain"],
      },
      { mediaType: "application/octet-stream", codec: bytesCodec },
    ],
    "4XX": [
      {
        mediaType: "application/problem+json",
        codec: jsonCodec,
        validator: writeNoteResponses["4XX"]["application/problem+json"],
      },
    ],
  },
  security: [],
};
