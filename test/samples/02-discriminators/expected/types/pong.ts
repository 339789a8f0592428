// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Pong.

export interface Pong {
  code: 2;
  answer?: string | undefined;
}
