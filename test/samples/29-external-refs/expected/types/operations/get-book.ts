// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of getBook, by the place they are sent in (path).

import type { Isbn } from "../isbn.js";

export interface GetBookPathParameters {
  isbn: Isbn;
}
