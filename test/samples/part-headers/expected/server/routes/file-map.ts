// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How fileMap is read and answered.

import { formCodec } from "../../runtime/server/form.js";
import { partHeaders, readPartHeaders } from "../../runtime/server/part-headers.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import { fileMapPartHeaders, fileMapRequestBody } from "../../zod/operations/file-map.js";

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
