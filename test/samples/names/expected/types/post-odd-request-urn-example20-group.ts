// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type PostOddRequestUrnExample20Group.

export interface PostOddRequestUrnExample20Group {
  name?: string | undefined;
}
