// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Created.

export interface Created {
  type: "created";
  at?: string | undefined;
}
