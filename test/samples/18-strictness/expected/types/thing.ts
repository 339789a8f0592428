// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

export interface Thing {
  open?: { a?: string | undefined } | undefined;
  closed?: { a?: string | undefined } | undefined;
  rest?: { a?: string | undefined } | undefined;
  map?: Record<string, number> | undefined;
  merged?: { a?: string | undefined; b?: string | undefined } | undefined;
  unevaluated?: { a?: string | undefined; b?: string | undefined } | undefined;
}
