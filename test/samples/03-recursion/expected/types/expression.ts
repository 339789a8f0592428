// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Expression.

export type Expression = number | { left: Expression; right: Expression };
