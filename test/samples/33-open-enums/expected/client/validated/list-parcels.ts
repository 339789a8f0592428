// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listParcels that validates the response.

import { checkHeaders } from "../../runtime/client/check-headers.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { opened } from "../../runtime/zod/opened.js";
import {
  listParcelsResponseHeaders,
  listParcelsResponses,
} from "../../zod/operations/list-parcels.js";
import {
  type ListParcelsInput,
  type ListParcelsResult,
  listParcelsOperation,
} from "../operations/list-parcels.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listParcelsValidation: Validation = {
  mode: "enforce",
  responses: listParcelsResponses,
  open: opened,
  headers: /* @__PURE__ */ checkHeaders(listParcelsResponseHeaders, opened),
};

/** `GET /parcels` */
export function listParcels(
  client: ClientOptions,
  input?: ListParcelsInput,
  call?: CallOptions,
): Promise<ListParcelsResult> {
  return sendValidated(listParcelsOperation, listParcelsValidation, client, input, call);
}
