// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ReadPaperPlaceParameter.

export interface ReadPaperPlaceParameter {
  shelf?: string | undefined;
}
