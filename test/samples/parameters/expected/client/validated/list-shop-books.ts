// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listShopBooks that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listShopBooksResponses } from "../../zod/operations/list-shop-books.js";
import {
  type ListShopBooksInput,
  type ListShopBooksResult,
  listShopBooksOperation,
} from "../operations/list-shop-books.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listShopBooksValidation: Validation = { mode: "report", responses: listShopBooksResponses };

/**
 * List books
 *
 * Finds books of a shop, the newest first.
 *
 * `GET /shops/{shop-id}/books`
 */
export function listShopBooks(
  client: ClientOptions,
  input: ListShopBooksInput,
  call?: CallOptions,
): Promise<ListShopBooksResult> {
  return sendValidated(listShopBooksOperation, listShopBooksValidation, client, input, call);
}
