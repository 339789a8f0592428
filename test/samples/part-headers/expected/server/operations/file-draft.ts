// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of fileDraft takes and gives.

import type { ByteBody } from "../../runtime/server/byte-body.js";
import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { FileDraftRequest } from "../../types/file-draft-request.js";

/** What the handler of `fileDraft` takes. */
export type FileDraftHandlerRequest = RequestBase & {} & (
    | {
        readonly contentType: "multipart/form-data";
        readonly body: Omit<FileDraftRequest, "sketch"> & { readonly sketch?: File | undefined };
        readonly partHeaders: { readonly sketch?: { readonly "X-Checksum": string } | undefined };
      }
    | { readonly contentType: "application/octet-stream"; readonly body: ByteBody }
    | { readonly contentType: undefined; readonly body: undefined }
  );

/**
 * What the handler of `fileDraft` gives; `status` tells the replies apart.
 *
 * - `204`: Filed
 */
export type FileDraftReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/**
 * The same header fields, where nothing has to be sent.
 *
 * `POST /maps/drafts`
 */
export type FileDraftHandler<Context = unknown> = (
  request: FileDraftHandlerRequest,
  context: Context,
) => FileDraftReply | Promise<FileDraftReply>;
