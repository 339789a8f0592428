// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of readPaper, by the place they are sent in (path, query).

import type { ReadPaperPlaceParameter } from "../read-paper-place-parameter.js";

export interface ReadPaperPathParameters {
  number: number;
}

export interface ReadPaperQueryParameters {
  place?: ReadPaperPlaceParameter | undefined;
}
