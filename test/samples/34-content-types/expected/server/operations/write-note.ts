// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of writeNote takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Note } from "../../types/note.js";
import type { WriteNoteRequest } from "../../types/write-note-request.js";

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
