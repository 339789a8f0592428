// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

export interface Thing {
  at: string;
  day?: string | undefined;
  hour?: string | undefined;
  lasts?: string | undefined;
  maybe?: string | null | undefined;
}
