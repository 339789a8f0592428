// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How fileDraft is read and answered.

import { bytesCodec } from "../../runtime/server/codec.js";
import { formCodec } from "../../runtime/server/form.js";
import { partHeaders, readPartHeaders } from "../../runtime/server/part-headers.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import { fileDraftPartHeaders, fileDraftRequestBody } from "../../zod/operations/file-draft.js";

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
