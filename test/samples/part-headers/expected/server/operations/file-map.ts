// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of fileMap takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { FileMapRequest } from "../../types/file-map-request.js";

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
