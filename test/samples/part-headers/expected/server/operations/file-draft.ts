// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of fileDraft takes and gives, and how its requests are read and answered.

import type { ByteBody } from "../../runtime/server/byte-body.js";
import { bytesCodec } from "../../runtime/server/codec.js";
import { formCodec } from "../../runtime/server/form.js";
import { partHeaders, readPartHeaders } from "../../runtime/server/part-headers.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { FileDraftRequest } from "../../types/file-draft-request.js";
import { fileDraftPartHeaders, fileDraftRequestBody } from "../../zod/operations/file-draft.js";

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

/** What the runtime knows of `fileDraft`. */
export const fileDraftRoute: Route = {
  name: "fileDraft",
  method: "POST",
  path: "/maps/drafts",
  parameters: {},
  body: {
    required: false,
    content: [
      {
        mediaType: "multipart/form-data",
        codec: formCodec(
          { kind: "object", properties: { sketch: "string" } },
          ["sketch"],
          {},
          readPartHeaders,
        ),
        validator: fileDraftRequestBody["multipart/form-data"],
        files: ["sketch"],
        partHeaders: /* @__PURE__ */ partHeaders({
          sketch: {
            parameters: [{ name: "X-Checksum", style: delimitedStyle, wire: "string" }],
            validator: fileDraftPartHeaders["multipart/form-data"]["sketch"],
          },
        }),
      },
      { mediaType: "application/octet-stream", codec: bytesCodec },
    ],
  },
  responses: { "204": [] },
  security: [],
};
