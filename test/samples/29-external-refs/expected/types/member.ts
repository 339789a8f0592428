// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Member.

import type { Book } from "./book.js";

export interface Member {
  name: string;
  card: string;
  reads?: Book[] | undefined;
}
