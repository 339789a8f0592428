// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListUsersPagesResponseLinks.

export interface ListUsersPagesResponseLinks {
  next?: string | undefined;
}
