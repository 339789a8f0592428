// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of listBooks, by the place they are sent in (query).

import type { Shelf } from "../shelf.js";

export interface ListBooksQueryParameters {
  page?: number | undefined;
  shelf?: Shelf | undefined;
}
