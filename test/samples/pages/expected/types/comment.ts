// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Comment.

export interface Comment {
  text: string;
}
