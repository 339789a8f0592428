// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ReplaceShapeRequestMaybe.

export interface ReplaceShapeRequestMaybe {
  /** @example "2026-01-01" */
  at: string;
  again?: string | null | undefined;
}
