// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of fileMap takes and gives, and how its requests are read and answered.

import { formCodec } from "../../runtime/server/form.js";
import { partHeaders, readPartHeaders } from "../../runtime/server/part-headers.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { FileMapRequest } from "../../types/file-map-request.js";
import { fileMapPartHeaders, fileMapRequestBody } from "../../zod/operations/file-map.js";

/** What the handler of `fileMap` takes. */
export interface FileMapHandlerRequest extends RequestBase {
  readonly body: Omit<FileMapRequest, "sheet" | "details"> & {
    readonly sheet: File;
    readonly details?: readonly File[] | undefined;
  };
  readonly partHeaders: {
    readonly sheet: {
      readonly "X-Checksum": string;
      readonly "X-Scale"?: number | undefined;
      readonly "X-Corners"?: number[] | undefined;
    };
    readonly details?: readonly { readonly "X-Square"?: string | undefined }[] | undefined;
    readonly legend?: { readonly "X-Language"?: "de" | "en" | undefined } | undefined;
  };
}

/**
 * What the handler of `fileMap` gives; `status` tells the replies apart.
 *
 * - `204`: Filed
 */
export type FileMapReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `POST /maps` */
export type FileMapHandler<Context = unknown> = (
  request: FileMapHandlerRequest,
  context: Context,
) => FileMapReply | Promise<FileMapReply>;

/** What the runtime knows of `fileMap`. */
export const fileMapRoute: Route = {
  name: "fileMap",
  method: "POST",
  path: "/maps",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "multipart/form-data",
        codec: formCodec(
          {
            kind: "object",
            properties: {
              title: "string",
              sheet: "string",
              details: { kind: "array", items: "string" },
              legend: { kind: "object", properties: { marks: { kind: "array", items: "string" } } },
            },
          },
          ["sheet", "details"],
          {},
          readPartHeaders,
        ),
        validator: fileMapRequestBody["multipart/form-data"],
        files: ["sheet", "details"],
        partHeaders: /* @__PURE__ */ partHeaders({
          sheet: {
            parameters: [
              { name: "X-Checksum", style: delimitedStyle, wire: "string" },
              { name: "X-Scale", style: delimitedStyle, wire: "number" },
              {
                name: "X-Corners",
                style: delimitedStyle,
                wire: { kind: "array", items: "number" },
              },
            ],
            validator: fileMapPartHeaders["multipart/form-data"]["sheet"],
          },
          details: {
            parameters: [{ name: "X-Square", style: delimitedStyle, wire: "string" }],
            validator: fileMapPartHeaders["multipart/form-data"]["details"],
            isList: true,
          },
          legend: {
            parameters: [{ name: "X-Language", style: delimitedStyle, wire: "string" }],
            validator: fileMapPartHeaders["multipart/form-data"]["legend"],
          },
        }),
      },
    ],
  },
  responses: { "204": [] },
  security: [],
};
