// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of fileMap, without validation.

import { noBody } from "../../runtime/client/decode.js";
import { headerSimple } from "../../runtime/client/parameters/header.js";
import { formBodyWithHeaders } from "../../runtime/client/part-headers.js";
import type { FormValues } from "../../runtime/client/part.js";
import { send } from "../../runtime/client/send.js";
import type { FileMapRequest } from "../../types/file-map-request.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `fileMap` takes. */
export interface FileMapInput {
  readonly body: FormValues<FileMapRequest>;
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
 * What `fileMap` gives; `status` tells the responses apart.
 *
 * - `204`: Filed
 */
export type FileMapResult = Success<204, undefined> | Undeclared;

/** What the runtime knows of `fileMap`. */
export const fileMapOperation: Operation = {
  method: "POST",
  path: "/maps",
  body: /* @__PURE__ */ formBodyWithHeaders(
    "multipart/form-data",
    { sheet: "image/png", legend: "application/json" },
    {},
    {
      sheet: [
        /* @__PURE__ */ headerSimple("X-Checksum"),
        /* @__PURE__ */ headerSimple("X-Scale"),
        /* @__PURE__ */ headerSimple("X-Corners"),
      ],
      details: [/* @__PURE__ */ headerSimple("X-Square")],
      legend: [/* @__PURE__ */ headerSimple("X-Language")],
    },
  ),
  responses: { 204: noBody },
};

/** `POST /maps` */
export function fileMap(
  client: ClientOptions,
  input: FileMapInput,
  call?: CallOptions,
): Promise<FileMapResult> {
  return send(fileMapOperation, client, input, call);
}
