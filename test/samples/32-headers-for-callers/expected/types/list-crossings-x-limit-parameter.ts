// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListCrossingsXLimitParameter.

export interface ListCrossingsXLimitParameter {
  calls?: number | undefined;
}
